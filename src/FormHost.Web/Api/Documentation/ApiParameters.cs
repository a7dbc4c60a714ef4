using FormHost.Web.Api.Endpoints;

namespace FormHost.Web.Api.Documentation;

/// <summary>The query parameters.</summary>
internal static class ApiParameters
{
    public static readonly ApiParameter Url = new("url", "The URL of the software release (software.cfg) or of its descriptor (….cfg.json): http, https, a sample (sample:///NAME/software.cfg) or a file of the catalogue. May be left out where descriptor is given.", "sample:///web-server/software.cfg");

    public static readonly ApiParameter Descriptor = new("descriptor", "The descriptor's URL, where it is not that of the release with .json.");

    public static readonly ApiParameter Entry = new("entry", "The entry's id. Without it and type: the first one.", "site");

    public static readonly ApiParameter SoftwareType = new("type", "The software type that is requested, where the entry is found by it instead of by its id.");

    public static readonly ApiParameter Shared = new("shared", "With type: whether a shared instance is requested.") { IsFlag = true, Default = "false" };

    public static readonly ApiParameter Types = new("types", "The ids of the entries that are offered, separated by commas; all where it is left out.");

    public static readonly ApiParameter Side = new(FormEndpoint.Side, "The parameters of the entry, or what its instances publish.")
    {
        Values = [FormEndpoint.Request, FormEndpoint.Response],
        Default = FormEndpoint.Request,
    };

    public static readonly ApiParameter At = new(FormEndpoint.At, "The place (JSON Pointer) whose field alone is wanted, to go on where truncated says so. Any pointer of a field works, and so does the place of any value.");

    public static readonly ApiParameter Master = new(RequestEndpoint.Master, "The name of the master in FormHost's configuration.") { IsRequired = true };

    public static readonly ApiParameter Ticket = new(RequestEndpoint.Ticket, "The ticket that the request was answered with.") { IsRequired = true, IsInPath = true };

    /// <summary>Those that find an entry.</summary>
    public static readonly IReadOnlyList<ApiParameter> OfEntry = [Url, Descriptor, Entry, SoftwareType, Shared, Types];
}
