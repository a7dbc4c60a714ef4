using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FormHost.Web.Api.Documentation;

/// <summary>Says of members what their .NET types cannot: that a limit is a number, which names a serialisation has.</summary>
internal sealed class SchemaDocumentation : IOpenApiSchemaTransformer
{
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems",
    };

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var name = context.JsonPropertyInfo?.Name;
        if (context.JsonPropertyInfo is { IsRequired: false } && schema.Type?.HasFlag(JsonSchemaType.Null) is true)
        {
            schema.Type &= ~JsonSchemaType.Null;
        }

        if (context.JsonTypeInfo.Type == typeof(JsonElement?) && name is not null && Numbers.Contains(name))
        {
            schema.Type = JsonSchemaType.Number;
        }
        else if (name is "serialisation")
        {
            schema.Enum = schema.Type?.HasFlag(JsonSchemaType.Null) is true ? ["xml", "json-in-xml", JsonNullSentinel.JsonNull] : ["xml", "json-in-xml"];
        }
        else if (name is "parameters")
        {
            schema.Type = JsonSchemaType.Object;
        }

        return Task.CompletedTask;
    }
}
