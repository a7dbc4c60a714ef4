namespace FormHost.Web.Api.Problems;

/// <summary>The problems that are FormHost's own to tell; those of documents are <see cref="DocumentProblems"/>.</summary>
internal static class ProblemTypes
{
    public static readonly ProblemType NotAUrl = new(
        "not-a-url", StatusCodes.Status400BadRequest, "Not a URL", "The parameter url or descriptor is missing, or is no http(s), sample or catalogue URL.");

    public static readonly ProblemType UserInfo = new(
        "url-with-credentials",
        StatusCodes.Status400BadRequest,
        "The URL holds a user name or password",
        "Such URLs end up in logs and links. Credentials are configured per host, under FormHost:Fetching:Credentials.");

    public static readonly ProblemType BadParameter = new(
        "bad-parameter", StatusCodes.Status400BadRequest, "A parameter has an impossible value", "The parameter side or at has a value that it cannot have.");

    public static readonly ProblemType NotJson = new(
        "not-json", StatusCodes.Status400BadRequest, "The body is not JSON", "The body must be one JSON value in UTF-8. The diagnostics say where it is not.");

    public static readonly ProblemType NotXml = new(
        "not-xml", StatusCodes.Status400BadRequest, "The body is not XML", "The body must be well-formed instance XML in UTF-8. The diagnostics say where it is not.");

    public static readonly ProblemType BadRequest = new(
        "bad-request", StatusCodes.Status400BadRequest, "The request cannot be understood", "The request breaks HTTP's own rules.");

    public static readonly ProblemType NotFound = new(
        "not-found", StatusCodes.Status404NotFound, "There is nothing at this address", "The path is none of FormHost's.");

    public static readonly ProblemType NoSuchEntry = new(
        "no-such-entry", StatusCodes.Status404NotFound, "The release has no such entry", "The descriptor has no entry of that id or software type. The member entries lists those that it has.");

    public static readonly ProblemType NoSuchField = new(
        "no-such-field", StatusCodes.Status404NotFound, "The schema has no such field", "The schema says of no value that it may stand at the place that the parameter at names.");

    public static readonly ProblemType NoResponseSchema = new(
        "no-response-schema", StatusCodes.Status404NotFound, "The entry has no response schema", "The descriptor does not say what instances of this entry publish.");

    public static readonly ProblemType NotYours = new(
        "not-yours", StatusCodes.Status403Forbidden, "You may not send requests", "Another site's page asked, or FormHost is to know who asks and was not told.");

    public static readonly ProblemType NoSuchTicket = new(
        "no-such-ticket", StatusCodes.Status404NotFound, "There is no such request", "The ticket is wrong, more than an hour old, or somebody else's. The instance itself is not affected.");

    public static readonly ProblemType NotSent = new(
        "not-sent",
        StatusCodes.Status422UnprocessableEntity,
        "The request was not sent",
        "No such master, no title, a violation of the schema without sendAnyway, an instance of another release or one that changed meanwhile: the diagnostics say which.");

    public static readonly ProblemType MethodNotAllowed = new(
        "method-not-allowed", StatusCodes.Status405MethodNotAllowed, "The method is not allowed here", "The header Allow names those that are.");

    public static readonly ProblemType TooLarge = new(
        "too-large", StatusCodes.Status413PayloadTooLarge, "The body is too large", "The detail names the limit and the setting that raises it.");

    public static readonly ProblemType UnsupportedMediaType = new(
        "unsupported-media-type", StatusCodes.Status415UnsupportedMediaType, "The body's media type is not supported", "JSON is sent as application/json, instance XML as application/xml, both in UTF-8.");

    public static readonly ProblemType EntryWithoutForm = new(
        "entry-without-form",
        StatusCodes.Status422UnprocessableEntity,
        "The entry has no form",
        "The entry requests what an earlier one does, or does not say where its schema is. Its parameters can be written and read all the same.");

    public static readonly ProblemType NotSerialisable = new(
        "not-serialisable", StatusCodes.Status422UnprocessableEntity, "XML cannot carry the parameters", "They are no JSON object, or hold a character that XML cannot carry. A violation of the schema never leads here.");

    public static readonly ProblemType OtherContent = new(
        "unreadable-parameters",
        StatusCodes.Status422UnprocessableEntity,
        "The XML does not hold parameters of this entry",
        "It is of the other serialisation, or its parameter _ is no JSON object.");

    public static readonly ProblemType TooManyRequests = new(
        "too-many-requests", StatusCodes.Status429TooManyRequests, "Too many requests", "The header Retry-After says when to try again. The limits stand under FormHost:RateLimiting.");

    public static readonly ProblemType Unexpected = new(
        "internal-error", StatusCodes.Status500InternalServerError, "Something went wrong in FormHost", "It is a fault of FormHost. Its log tells more, under the trace that the problem names.");

    private static readonly ProblemType[] Own =
    [
        NotAUrl, UserInfo, BadParameter, NotJson, NotXml, BadRequest, NotFound, NoSuchEntry, NoSuchField, NoResponseSchema, MethodNotAllowed, TooLarge,
        UnsupportedMediaType, NotYours, NoSuchTicket, NotSent, EntryWithoutForm, NotSerialisable, OtherContent, TooManyRequests, Unexpected,
    ];

    /// <summary>Every type, by status and name.</summary>
    public static IEnumerable<ProblemType> All => Own.Concat(DocumentProblems.Types).OrderBy(type => type.Status).ThenBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>The type of a name; null where there is none.</summary>
    public static ProblemType? Find(string name) => All.FirstOrDefault(type => string.Equals(type.Name, name, StringComparison.Ordinal));

    /// <summary>The type of an HTTP status that has no more to say.</summary>
    public static ProblemType Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status405MethodNotAllowed => MethodNotAllowed,
        StatusCodes.Status413PayloadTooLarge => TooLarge,
        StatusCodes.Status415UnsupportedMediaType => UnsupportedMediaType,
        StatusCodes.Status429TooManyRequests => TooManyRequests,
        >= StatusCodes.Status500InternalServerError => Unexpected,
        _ => BadRequest,
    };
}
