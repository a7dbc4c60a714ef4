namespace FormHost.Web.Tests.Api.Support;

/// <summary>Releases in memory.</summary>
internal static class MemoryRelease
{
    public const string Url = "https://releases.example.org/software.cfg";
    public const string Request = "https://releases.example.org/request.json";
    public const string Response = "https://releases.example.org/response.json";

    /// <summary>A release with one entry, <c>default</c>, of this schema.</summary>
    public static MemoryDocuments Of(string requestSchema, string serialisation = "json-in-xml", string? responseSchema = null)
    {
        var documents = new MemoryDocuments();
        documents.Add($"{Url}.json", $$$"""
            {"name": "Release", "description": "", "serialisation": "{{{serialisation}}}",
             "software-type": {"default": {"title": "Default", "description": "", "request": "request.json", "response": "response.json", "index": 0} } }
            """);
        documents.Add(Request, requestSchema);
        documents.Add(Response, responseSchema ?? "{}");
        return documents;
    }
}
