using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Documents;

/// <summary>A document, or why it could not be had. Exactly one of the two is set.</summary>
public sealed class DocumentResult
{
    private DocumentResult(FetchedDocument? document, Diagnostic? failure)
    {
        Document = document;
        Failure = failure;
    }

    /// <summary>The document; null on failure.</summary>
    public FetchedDocument? Document { get; }

    /// <summary>Why there is none (a code of <see cref="DocumentCodes"/>); null on success.</summary>
    public Diagnostic? Failure { get; }

    /// <summary>A document that was had.</summary>
    public static DocumentResult Of(FetchedDocument document) => new(document, null);

    /// <summary>A document that could not be had.</summary>
    public static DocumentResult Failed(Diagnostic failure) => new(null, failure);
}
