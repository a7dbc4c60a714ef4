using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Documents;

/// <summary>The documents of one form, found by address, and those that could not be had. Immutable.</summary>
public sealed class DocumentSet
{
    private readonly FrozenDictionary<string, ParsedDocument> _documents;
    private readonly FrozenDictionary<string, Diagnostic> _failures;

    /// <summary>Makes a set; of two documents of one address the first counts.</summary>
    /// <param name="documents">What was had: found by the requested and by the final URL.</param>
    /// <param name="failures">What could not be had, by the URL asked for.</param>
    public DocumentSet(IEnumerable<ParsedDocument> documents, IEnumerable<KeyValuePair<Uri, Diagnostic>>? failures = null)
    {
        Documents = [.. documents];
        var byUrl = new Dictionary<string, ParsedDocument>(StringComparer.Ordinal);
        foreach (var document in Documents)
        {
            byUrl.TryAdd(KeyOf(document.Source.RequestedUrl), document);
            byUrl.TryAdd(KeyOf(document.Source.Url), document);
        }

        _documents = byUrl.ToFrozenDictionary(StringComparer.Ordinal);
        _failures = (failures ?? []).ToFrozenDictionary(pair => KeyOf(pair.Key), pair => pair.Value, StringComparer.Ordinal);
        Hash = HashOf(Documents);
    }

    /// <summary>A set without documents.</summary>
    public static DocumentSet Empty { get; } = new([]);

    /// <summary>The documents, in the order they were had.</summary>
    public ImmutableArray<ParsedDocument> Documents { get; }

    /// <summary>SHA-256 over all (URL, hash) pairs: equal for equal closures.</summary>
    public string Hash { get; }

    /// <summary>True where everything that was asked for could be had.</summary>
    public bool IsComplete => _failures.Count == 0;

    /// <summary>The document at an absolute URL, its fragment ignored; null where the set has none.</summary>
    public ParsedDocument? Find(Uri url) => _documents.GetValueOrDefault(KeyOf(url));

    /// <summary>Why the document at a URL could not be had; null where nobody tried, or it was had.</summary>
    public Diagnostic? FailureOf(Uri url) => _failures.GetValueOrDefault(KeyOf(url));

    private static string KeyOf(Uri url) => url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);

    private static string HashOf(ImmutableArray<ParsedDocument> documents)
    {
        var pairs = documents
            .Select(document => $"{KeyOf(document.Source.RequestedUrl)}\n{KeyOf(document.Source.Url)}\n{document.Source.Hash}\n")
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(pairs))));
    }
}
