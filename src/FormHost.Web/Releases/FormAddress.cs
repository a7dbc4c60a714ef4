using FormHost.Web.Embedding;
using Microsoft.Extensions.Primitives;

namespace FormHost.Web.Releases;

/// <summary>What a form's address says: the release, which of its entries, and how it is shown.</summary>
public sealed record FormAddress
{
    /// <summary>The release's or the descriptor's URL, as given.</summary>
    public string? Url { get; init; }

    /// <summary>The descriptor's URL, where it is not derived from <see cref="Url"/>.</summary>
    public string? Descriptor { get; init; }

    /// <summary>The entry's id.</summary>
    public string? Entry { get; init; }

    /// <summary>The software type that is requested, where the entry is found by it.</summary>
    public string? SoftwareType { get; init; }

    /// <summary>Whether the instance that is requested is shared.</summary>
    public bool Shared { get; init; }

    /// <summary>The ids of the entries that are offered; all where empty.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>True where nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>True where a form that cannot be changed shows what is not set, too.</summary>
    public bool ShowsUnset { get; init; }

    /// <summary>How the form is shown in another page's frame; null for FormHost's own page.</summary>
    public EmbedOptions? Embed { get; init; }

    /// <summary>True for the layout without FormHost's own chrome.</summary>
    public bool IsEmbedded => Embed is not null;

    /// <summary>Which part is shown.</summary>
    public FormTab Tab { get; init; }

    public static FormAddress Read(IQueryCollection query, bool isEmbedded) => new()
    {
        Url = One(query, "url"),
        Descriptor = One(query, "descriptor"),
        Entry = One(query, "entry"),
        SoftwareType = One(query, "type"),
        Shared = IsOn(query, "shared"),
        Types = [.. query["types"].SelectMany(value => (value ?? string.Empty).Split(',')).Where(value => value.Length > 0)],
        IsReadOnly = IsOn(query, "readonly"),
        ShowsUnset = IsOn(query, "unset"),
        Embed = isEmbedded ? EmbedOptions.Read(query) : null,
        Tab = Enum.TryParse<FormTab>(One(query, "tab"), ignoreCase: true, out var tab) ? tab : FormTab.Form,
    };

    /// <summary>The path and query of this address, below the application's base.</summary>
    public string ToPath(string? path = null) => Query.Write(
        path ?? (IsEmbedded ? "/embed" : "/form"),
        [
            ("url", Url),
            ("descriptor", Descriptor),
            ("entry", Entry),
            ("type", SoftwareType),
            ("shared", Shared ? "true" : null),
            ("types", string.Join(',', Types)),
            ("readonly", IsReadOnly ? "true" : null),
            ("unset", ShowsUnset ? "true" : null),
            ("tab", Tab == FormTab.Form ? null : Tab.ToString().ToLowerInvariant()),
            .. Embed?.Values.Select(pair => (pair.Name, (string?)pair.Value)) ?? [],
        ]);

    private static string? One(IQueryCollection query, string name) =>
        query.TryGetValue(name, out var values) && !StringValues.IsNullOrEmpty(values) ? values[0] : null;

    private static bool IsOn(IQueryCollection query, string name) =>
        query.TryGetValue(name, out var values) && values[0] is not ("false" or "0");
}
