namespace FormHost.Web.Fetching.Addresses;

/// <summary>Names that never mean a public host: special-use names (RFC 6761, 6762, 7686, 8375, 9476) and what private networks use.</summary>
internal static class SpecialNames
{
    private static readonly string[] Suffixes =
    [
        "alt", "arpa", "corp", "domain", "example", "home", "internal", "intranet", "invalid", "lan", "local", "localdomain",
        "localhost", "onion", "private", "test",
    ];

    public static bool Contains(string name) =>
        Array.Exists(Suffixes, suffix => name.Equals(suffix, StringComparison.Ordinal)
            || (name.EndsWith(suffix, StringComparison.Ordinal) && name[name.Length - suffix.Length - 1] == '.'));
}
