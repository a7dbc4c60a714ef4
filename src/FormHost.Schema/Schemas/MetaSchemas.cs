using System.Collections.Frozen;
using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Schemas;

/// <summary>The meta-schemas of the five drafts, built in and never fetched.</summary>
internal static class MetaSchemas
{
    private const string Prefix = "FormHost.Schema.Schemas.MetaSchemas.";

    private static readonly FrozenDictionary<string, Lazy<ParsedDocument>> Documents =
        typeof(MetaSchemas).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Url: UrlOf(name[Prefix.Length..^".json".Length]), Name: name))
            .ToFrozenDictionary(pair => pair.Url, pair => new Lazy<ParsedDocument>(() => Read(pair.Name, new Uri(pair.Url))), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DraftVersion> Drafts = new Dictionary<string, DraftVersion>(StringComparer.Ordinal)
    {
        ["json-schema.org/draft-04/schema"] = DraftVersion.Draft4,
        ["json-schema.org/draft-06/schema"] = DraftVersion.Draft6,
        ["json-schema.org/draft-07/schema"] = DraftVersion.Draft7,
        ["json-schema.org/draft/2019-09/schema"] = DraftVersion.Draft201909,
        ["json-schema.org/draft/2020-12/schema"] = DraftVersion.Draft202012,
        ["json-schema.org/schema"] = DraftVersion.Draft202012,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The meta-schema at a URL without fragment; null where none is built in.</summary>
    public static ParsedDocument? Find(string url) => Documents.GetValueOrDefault(url)?.Value;

    /// <summary>The draft that a <c>$schema</c> names; https, http and a trailing # are all the same. Null for a meta-schema of others.</summary>
    public static DraftVersion? DraftOf(Uri schema) =>
        schema.Scheme is "http" or "https" && schema.Fragment is "" or "#" && Drafts.TryGetValue($"{schema.Authority}{schema.AbsolutePath}", out var draft)
            ? draft
            : null;

    // "draft-07" is http://json-schema.org/draft-07/schema, "2020-12.core" https://json-schema.org/draft/2020-12/meta/core.
    private static string UrlOf(string name) => name.Split('.') switch
    {
        [var draft] => $"http://json-schema.org/{draft}/schema",
        [var draft, "schema"] => $"https://json-schema.org/draft/{draft}/schema",
        [var draft, var part] => $"https://json-schema.org/draft/{draft}/meta/{part}",
        _ => throw new InvalidOperationException($"No meta-schema is named {name}."),
    };

    private static ParsedDocument Read(string name, Uri url)
    {
        using var stream = typeof(MetaSchemas).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new(new FetchedDocument(url, url, content), JsonElement.Parse(content), []);
    }
}
