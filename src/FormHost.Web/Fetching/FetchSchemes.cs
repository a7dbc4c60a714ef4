namespace FormHost.Web.Fetching;

/// <summary>The schemes documents come by.</summary>
internal static class FetchSchemes
{
    public const string Http = "http";
    public const string Https = "https";

    /// <summary>Samples shipped with the product: <c>sample:///NAME/software.cfg</c>.</summary>
    public const string Sample = "sample";

    /// <summary>Configured folders: <c>catalogue://NAME/path/software.cfg</c>.</summary>
    public const string Catalogue = "catalogue";
}
