using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FormHost.Web.Api.Documentation;
using FormHost.Web.Api.Reading;
using Microsoft.AspNetCore.OpenApi;

namespace FormHost.Web.Api;

/// <summary>Registers what the API needs.</summary>
internal static class ApiServices
{
    private const string ShapeSuffix = "Shape";

    /// <summary>Levels of JSON in an answer: those of parameters, and a few around them.</summary>
    private const int MostLevels = 512;

    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<ApiReleases>();
        services.AddSingleton<BodyText>();
        services.AddSingleton<JsonBody>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.MaxDepth = MostLevels;
        });
        services.AddOpenApi(options =>
        {
            options.CreateSchemaReferenceId = NameOf;
            options.AddDocumentTransformer<DocumentDocumentation>();
            options.AddOperationTransformer<OperationDocumentation>();
            options.AddSchemaTransformer<SchemaDocumentation>();
        });
    }

    /// <summary>The name of a shape in the OpenAPI document; null for any JSON value, which has none.</summary>
    private static string? NameOf(JsonTypeInfo type) => type.Type == typeof(JsonElement) || type.Type == typeof(JsonElement?)
        ? null
        : OpenApiOptions.CreateDefaultSchemaReferenceId(type)?.Replace(ShapeSuffix, string.Empty, StringComparison.Ordinal);
}
