namespace FormHost.Web.Fetching.Files;

/// <summary>A release that the start page offers.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Name">What it is called there: its folder, or the URL.</param>
/// <param name="Release">The release's URL.</param>
public sealed record CatalogueEntry(CatalogueKind Kind, string Name, Uri Release);
