using System.Text.Json.Serialization;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Fetching.Caching;

/// <summary>What the cache holds of an address: its document, or for a few seconds why there was none.</summary>
internal sealed class CachedDocument
{
    private const int Overhead = 1024;
    private FetchedDocument? _document;

    /// <summary>Where it was found in the end.</summary>
    public required Uri Url { get; init; }

    /// <summary>When its host last said that it is good.</summary>
    public required DateTimeOffset ValidatedAt { get; init; }

    /// <summary>The document's bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>How long, and by what, it may be kept.</summary>
    public CacheTerms Terms { get; init; } = new();

    /// <summary>Why there is no document. Never leaves the process.</summary>
    [JsonIgnore]
    public Diagnostic? Failure { get; init; }

    /// <summary>What it takes of the cache, in bytes.</summary>
    [JsonIgnore]
    public long Size => Content.Length + Overhead;

    /// <summary>When it has to be asked for again.</summary>
    [JsonIgnore]
    public DateTimeOffset FreshUntil => ValidatedAt + Terms.Fresh;

    /// <summary>By what its host may tell whether it is still good.</summary>
    [JsonIgnore]
    public Validators Validators => new(Url, Terms.ETag, Terms.LastModified);

    public static CachedDocument Of(FetchOutcome outcome, Uri requested, DateTimeOffset now) => outcome.Document is { } document
        ? new() { Url = document.Url, Content = document.Content, Terms = outcome.Terms!, ValidatedAt = now }
        : new() { Url = requested, Failure = outcome.Failure, ValidatedAt = now };

    /// <summary>The same document, said to be good at a later time.</summary>
    public CachedDocument Confirmed(CacheTerms terms, DateTimeOffset now) => new()
    {
        Url = Url,
        Content = Content,
        ValidatedAt = now,
        Terms = terms with { ETag = terms.ETag ?? Terms.ETag, LastModified = terms.LastModified ?? Terms.LastModified },
    };

    /// <summary>What an asker gets; the same document each time, so that what was made of it can be kept with it.</summary>
    /// <param name="requested">What was asked for.</param>
    /// <param name="staleFor">The copy's age where it is served because its host failed.</param>
    public DocumentResult ToResult(Uri requested, TimeSpan? staleFor)
    {
        if (Failure is not null)
        {
            return DocumentResult.Failed(Failure);
        }

        var document = _document ??= new FetchedDocument(requested, Url, Content);
        return DocumentResult.Of(staleFor is null ? document : document.AsStale(staleFor.Value));
    }
}
