using System.Globalization;
using System.Text.Json.Nodes;
using FormHost.Web.Api.Problems;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FormHost.Web.Api.Documentation;

/// <summary>Fills in what the handlers of operations cannot say: parameters, bodies, examples, and the types of problems.</summary>
internal sealed class OperationDocumentation : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().FirstOrDefault() is { } described)
        {
            operation.Parameters = [.. described.Parameters.Select(ParameterOf)];
            operation.RequestBody = BodyOf(described);
            foreach (var (status, response) in operation.Responses ?? [])
            {
                Describe(response, int.Parse(status, CultureInfo.InvariantCulture), described);
            }
        }

        return Task.CompletedTask;
    }

    private static OpenApiParameter ParameterOf(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.IsRequired,
        Description = parameter.Description,
        Example = parameter.Example,
        Schema = new OpenApiSchema
        {
            Type = parameter.IsFlag ? JsonSchemaType.Boolean : JsonSchemaType.String,
            Enum = [.. parameter.Values.Select(value => (JsonNode)value)],
            Default = parameter.Default is null ? null : parameter.IsFlag ? bool.Parse(parameter.Default) : parameter.Default,
        },
    };

    private static OpenApiRequestBody? BodyOf(ApiOperation operation) => operation.BodyMediaTypes.Count == 0 ? null : new OpenApiRequestBody
    {
        Required = true,
        Description = operation.BodyDescription,
        Content = operation.BodyMediaTypes.ToDictionary(
            type => type,
            type => new OpenApiMediaType
            {
                Schema = new OpenApiSchema { Type = type.EndsWith("json", StringComparison.Ordinal) ? null : JsonSchemaType.String },
                Example = ApiExamples.Value(operation.BodyExample!),
            },
            StringComparer.Ordinal),
    };

    private static void Describe(IOpenApiResponse response, int status, ApiOperation operation)
    {
        foreach (var (type, content) in response.Content ?? new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal))
        {
            if (!string.Equals(type, Problem.MediaType, StringComparison.Ordinal))
            {
                content.Example = operation.ResponseExample is { } name ? ApiExamples.Value(name) : null;
                continue;
            }

            content.Examples = ProblemTypes.All
                .Where(problem => problem.Status == status)
                .ToDictionary(problem => problem.Name, IOpenApiExample (problem) => ExampleOf(problem), StringComparer.Ordinal);
        }
    }

    private static OpenApiExample ExampleOf(ProblemType type) => new()
    {
        Summary = type.Title,
        Value = new JsonObject
        {
            ["type"] = type.Reference,
            ["title"] = type.Title,
            ["status"] = type.Status,
            ["detail"] = type.Meaning,
        },
    };
}
