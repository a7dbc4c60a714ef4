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

    /// <summary>True for an address within this FormHost, which no SlapOS node can use.</summary>
    public static bool IsOwn(Uri url) => url.Scheme is Sample or Catalogue;

    /// <summary>The same for text; false where it is no address.</summary>
    public static bool IsOwn(string? text) => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var url) && IsOwn(url);
}
