namespace FormHost.Schema.Descriptors;

/// <summary>
/// The two addresses of a software release. Their text is kept as it was given, since SlapOS compares release URLs as text.
/// </summary>
/// <param name="ReleaseUrl">The <c>software.cfg</c>, which requests name; null where it cannot be derived.</param>
/// <param name="DescriptorUrl">The descriptor.</param>
public sealed record ReleaseAddress(Uri? ReleaseUrl, Uri DescriptorUrl)
{
    private const string Extension = ".json";

    /// <summary>The addresses that one URL means.</summary>
    /// <param name="url">An absolute URL: of a release, or, where its path ends in <c>.json</c>, of a descriptor.</param>
    /// <param name="descriptor">The descriptor's absolute URL where it is given explicitly.</param>
    public static ReleaseAddress Of(Uri url, Uri? descriptor = null) =>
        IsDescriptor(url)
            ? new(ReleaseOf(url), descriptor ?? url)
            : new(url, descriptor ?? DescriptorOf(url));

    /// <summary>The descriptor of a release: <c>.json</c> appended to the path; query and fragment are kept.</summary>
    public static Uri DescriptorOf(Uri release)
    {
        var (path, rest) = Split(release);
        var root = release.AbsolutePath is "/" && !path.EndsWith('/') ? "/" : null;
        return new Uri(path + root + Extension + rest, UriKind.Absolute);
    }

    /// <summary>The release of a descriptor: its path without <c>.json</c>; null where it has no such path.</summary>
    public static Uri? ReleaseOf(Uri descriptor)
    {
        var (path, rest) = Split(descriptor);
        return IsDescriptor(descriptor) && !path.EndsWith('/' + Extension, StringComparison.Ordinal)
            ? new Uri(path[..^Extension.Length] + rest, UriKind.Absolute)
            : null;
    }

    /// <summary>True for a URL whose path ends in <c>.json</c>.</summary>
    public static bool IsDescriptor(Uri url) => url.AbsolutePath.EndsWith(Extension, StringComparison.Ordinal)
        && Split(url).Path.EndsWith(Extension, StringComparison.Ordinal);

    private static (string Path, string Tail) Split(Uri url)
    {
        var text = url.OriginalString.Trim();
        var end = text.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? (text, string.Empty) : (text[..end], text[end..]);
    }
}
