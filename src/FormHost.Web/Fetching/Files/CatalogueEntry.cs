namespace FormHost.Web.Fetching.Files;

/// <summary>A release that the start page offers.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Name">What it is called there: its folder, or the URL.</param>
/// <param name="Release">The release's URL.</param>
public sealed record CatalogueEntry(CatalogueKind Kind, string Name, Uri Release)
{
    /// <summary>What people call it; null where nothing but its name is known.</summary>
    public string? Title { get; init; }

    /// <summary>What it is, in a sentence or two; null where that is not known.</summary>
    public string? Description { get; init; }
}
