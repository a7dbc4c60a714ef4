namespace FormHost.Web.Forms;

/// <summary>Names of the controls that are the page's own, beside those of values.</summary>
internal static class PostedValues
{
    /// <summary>The tab from which was posted.</summary>
    public const string Tab = "_tab";

    /// <summary>The id of the entry whose form was posted.</summary>
    public const string Entry = "_entry";

    /// <summary>An existing document to be opened: instance XML or JSON parameters.</summary>
    public const string Open = "_open";

    /// <summary>The text of the raw view.</summary>
    public const string Xml = "_xml";

    /// <summary>The raw view's software type.</summary>
    public const string SoftwareType = "_type";

    /// <summary>The raw view's <c>shared</c>.</summary>
    public const string Shared = "_shared";

    /// <summary>The raw view's serialisation.</summary>
    public const string Serialisation = "_serialisation";

    /// <summary>The release's URL, where it cannot be derived.</summary>
    public const string Release = "_release";

    /// <summary>What is to be requested beside the parameters, packed by a form that does not show it.</summary>
    public const string Request = "_request";

    /// <summary>Published values to be read against the response schema.</summary>
    public const string Published = "_published";

    /// <summary>The posted controls of fields: those that are not the page's own.</summary>
    public static IReadOnlyDictionary<string, string> OfFields(IReadOnlyDictionary<string, string> posted) =>
        posted.Where(pair => !pair.Key.StartsWith('_')).ToDictionary(StringComparer.Ordinal);

    /// <summary>The last value of each posted control.</summary>
    public static IReadOnlyDictionary<string, string> Of(IFormCollection form) =>
        form.ToDictionary(pair => pair.Key, pair => pair.Value.Count > 0 ? pair.Value[^1] ?? string.Empty : string.Empty, StringComparer.Ordinal);
}
