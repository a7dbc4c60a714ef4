using FormHost.Schema.Documents;

namespace FormHost.Web.Fetching.Closures;

/// <summary>A closure as it was had.</summary>
/// <param name="Documents">Its documents; the same object as long as none of them changes.</param>
/// <param name="StaleFor">The age of its oldest copy that was served because a host did not answer; null where all are fresh.</param>
internal sealed record LoadedClosure(DocumentSet Documents, TimeSpan? StaleFor);
