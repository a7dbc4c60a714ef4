namespace FormHost.Schema.Documents;

/// <summary>Where documents come from. Implementations enforce their own limits of size and time.</summary>
public interface IDocumentSource
{
    /// <summary>Gets the document at an absolute URL (a fragment is ignored). Failures are results; only cancellation throws.</summary>
    Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken);
}
