namespace FormHost.Web.Fetching.Files;

/// <summary>Where a release of the catalogue comes from.</summary>
public enum CatalogueKind
{
    /// <summary>Shipped with the product.</summary>
    Sample,

    /// <summary>Found in a configured folder.</summary>
    Folder,

    /// <summary>A configured URL.</summary>
    Url,
}
