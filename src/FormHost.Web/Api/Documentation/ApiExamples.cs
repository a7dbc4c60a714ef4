using System.Text.Json.Nodes;

namespace FormHost.Web.Api.Documentation;

/// <summary>The examples of the OpenAPI document: embedded files, which a test compares with what the API answers.</summary>
internal static class ApiExamples
{
    private const string Prefix = "example/";

    /// <summary>The text of an example.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(ApiExamples).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"There is no example {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd('\n');
    }

    /// <summary>An example as a JSON value; XML is a string.</summary>
    public static JsonNode Value(string name) =>
        name.EndsWith(".json", StringComparison.Ordinal) ? JsonNode.Parse(Text(name))! : JsonValue.Create(Text(name));
}
