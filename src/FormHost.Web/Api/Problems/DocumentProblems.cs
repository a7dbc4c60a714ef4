using System.Collections.Frozen;
using FormHost.Schema.Diagnostics;

namespace FormHost.Web.Api.Problems;

/// <summary>The problems of documents: each is named after the code of its diagnostic.</summary>
internal static class DocumentProblems
{
    private static readonly FrozenDictionary<string, ProblemType> ByCode = new Dictionary<string, ProblemType>(StringComparer.Ordinal)
    {
        [DocumentCodes.Unreachable] = Gateway("document-unreachable", "A document could not be reached", "Its address is wrong, its server is down, or FormHost may not go there (FormHost:Fetching:Allow)."),
        [DocumentCodes.Status] = Gateway("document-status", "A document's server answered with an error", "The detail names the HTTP status."),
        [DocumentCodes.TimedOut] = new("document-timed-out", StatusCodes.Status504GatewayTimeout, "A document did not arrive in time", "The times allowed stand under FormHost:Limits (FetchSeconds, TotalSeconds)."),
        [DocumentCodes.TooLarge] = Gateway("document-too-large", "A document is too large", "The limit is FormHost:Limits:DocumentBytes."),
        [DocumentCodes.TooMany] = Gateway("document-too-many", "A form needs too many documents or bytes", "The limits are FormHost:Limits:Documents and FormHost:Limits:TotalBytes."),
        [DocumentCodes.TooDeep] = Gateway("document-too-deep", "A document is nested too deeply", "The limit is FormHost:Limits:JsonDepth."),
        [DocumentCodes.NotFound] = Gateway("document-not-found", "A document does not exist", "No sample, or file of a catalogue folder, has this address."),
        [DocumentCodes.WebPage] = WebPage,
        [DocumentCodes.WebPageOfForge] = WebPage,
        [DocumentCodes.BrokenOff] = Gateway("document-broken-off", "A document broke off before its end", "Try again in a moment."),
        [DocumentCodes.Encoding] = Gateway("document-encoding", "A document came in an unknown compression", "Its server compresses in a way that was not asked for."),
        [DocumentCodes.Redirects] = Gateway("document-redirects", "A document redirects too often", "The limit is FormHost:Limits:Redirects."),
        [DocumentCodes.NotJson] = Gateway("document-not-json", "A document is not JSON", "The diagnostics say where it is not."),
        [DocumentCodes.NotText] = Gateway("document-not-text", "A document is not text in UTF-8", "JSON documents are text in UTF-8."),
        [DescriptorCodes.NotAnObject] = Gateway("document-not-a-descriptor", "A document is no descriptor", "It is JSON, but no object with a member software-type. Is it the address of a schema?"),
        [DocumentCodes.NotAUrl] = ProblemTypes.NotAUrl,
        [DocumentCodes.UserInfo] = ProblemTypes.UserInfo,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types, each once.</summary>
    public static IEnumerable<ProblemType> Types => ByCode.Values.Where(type => type.Status >= StatusCodes.Status500InternalServerError).Distinct();

    private static ProblemType WebPage => Gateway("document-web-page", "A document is a web page", "The address is that of a page about the file. The address of the raw file is needed.");

    /// <summary>The type of a failure to have or read a document.</summary>
    public static ProblemType Of(Diagnostic failure) => ByCode.GetValueOrDefault(failure.Code) ?? ByCode[DocumentCodes.Unreachable];

    private static ProblemType Gateway(string name, string title, string meaning) => new(name, StatusCodes.Status502BadGateway, title, meaning);
}
