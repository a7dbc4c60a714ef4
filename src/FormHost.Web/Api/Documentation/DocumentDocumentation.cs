using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FormHost.Web.Api.Documentation;

/// <summary>Says what the API as a whole is, and that a member which may be left out is never null.</summary>
internal sealed class DocumentDocumentation : IOpenApiDocumentTransformer
{
    /// <summary>The one description that is lost on the way: that of an optional member which refers to a shape.</summary>
    private const string ItemDescription = "Any item of a list, or any that follows those of a tuple.";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "FormHost";
        document.Info.Version = typeof(DocumentDocumentation).Assembly.GetName().Version?.ToString(3) ?? document.Info.Version;
        document.Info.Description =
            "Forms of SlapOS software releases: what a release offers, its fields, the check of parameters, and instance XML both ways. "
            + "Nothing is kept between requests. Errors are problem details (RFC 9457); each type is described at its own address.";
        foreach (var schema in document.Components?.Schemas?.Values ?? [])
        {
            foreach (var (name, member) in schema.Properties?.ToList() ?? [])
            {
                if (schema.Required?.Contains(name) is not true && NotNull(member) is { } only)
                {
                    only.Description = name is "item" ? ItemDescription : only.Description;
                    schema.Properties![name] = only;
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>What a member is beside null; null where it is not of two kinds.</summary>
    private static IOpenApiSchema? NotNull(IOpenApiSchema member) =>
        member.OneOf is { Count: 2 } kinds && kinds.Any(kind => kind.Type == JsonSchemaType.Null) ? kinds.First(kind => kind.Type != JsonSchemaType.Null) : null;
}
