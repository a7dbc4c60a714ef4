using System.Globalization;
using System.Net;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.WebPages;

namespace FormHost.Web.Fetching.Http;

/// <summary>What the browser is told about each fault. Refused, unresolvable and unreachable read the same.</summary>
internal static class FetchFailures
{
    public static Diagnostic Unreachable(Uri url) => About(url, DocumentCodes.Unreachable);

    public static Diagnostic Status(Uri url, HttpStatusCode status) =>
        About(url, DocumentCodes.Status, ("status", ((int)status).ToString(CultureInfo.InvariantCulture)));

    public static Diagnostic TimedOut(Uri url, TimeSpan limit) =>
        About(url, DocumentCodes.TimedOut, ("seconds", limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)));

    public static Diagnostic TooLarge(Uri url, int limit) =>
        About(url, DocumentCodes.TooLarge, ("limit", limit.ToString(CultureInfo.InvariantCulture)));

    public static Diagnostic TooMany(Uri url, int limit, string what) =>
        About(url, DocumentCodes.TooMany, ("limit", string.Create(CultureInfo.InvariantCulture, $"{limit} {what}")));

    public static Diagnostic BrokenOff(Uri url) => About(url, DocumentCodes.BrokenOff);

    public static Diagnostic NotFound(Uri url) => About(url, DocumentCodes.NotFound);

    public static Diagnostic Encoding(Uri url, string encoding) =>
        About(url, DocumentCodes.Encoding, ("encoding", Redaction.OfText(encoding)));

    public static Diagnostic Redirects(Uri url, int limit) =>
        About(url, DocumentCodes.Redirects, ("limit", limit.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A web page came; the raw file's address is named where <paramref name="url"/> is a known forge's page.</summary>
    public static Diagnostic WebPage(Uri url) => RawAddress.Of(url) is { } raw
        ? About(url, DocumentCodes.WebPageOfForge, ("raw", Redaction.ForPage(raw)))
        : About(url, DocumentCodes.WebPage);

    private static Diagnostic About(Uri url, string code, params ReadOnlySpan<(string Name, string Text)> arguments)
    {
        var shown = Redaction.ForPage(url);
        return Diagnostic.Error(code, [("document", shown), .. arguments]) with { Document = new Uri(shown) };
    }
}
