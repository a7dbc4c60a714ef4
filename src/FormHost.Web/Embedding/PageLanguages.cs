namespace FormHost.Web.Embedding;

/// <summary>The languages in which FormHost's own texts exist.</summary>
internal static class PageLanguages
{
    public const string Usual = "en";

    private static readonly string[] Known = [Usual];

    /// <summary>The known language of a tag such as <c>en-GB</c>; null where its texts do not exist.</summary>
    public static string? Find(string? tag) =>
        tag is null ? null : Array.Find(Known, known => string.Equals(known, tag.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
