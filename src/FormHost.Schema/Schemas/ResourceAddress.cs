namespace FormHost.Schema.Schemas;

/// <summary>Addresses of documents and resources as keys.</summary>
internal static class ResourceAddress
{
    /// <summary>An absolute URL without its fragment.</summary>
    public static string KeyOf(Uri url) => url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);

    /// <summary>The URL without its fragment.</summary>
    public static Uri WithoutFragment(Uri url) => url.Fragment.Length == 0 ? url : new Uri(KeyOf(url));

    /// <summary>The fragment without <c>#</c>, unescaped; empty where there is none.</summary>
    public static string FragmentOf(Uri url) => url.Fragment.Length <= 1 ? string.Empty : Uri.UnescapeDataString(url.Fragment[1..]);
}
