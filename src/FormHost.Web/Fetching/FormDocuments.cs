using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Fetching;

/// <summary>Makes sources with limits of their own.</summary>
internal sealed class FormDocuments(DocumentSources sources, FetchLimits times, DocumentLimits sizes, TimeProvider clock) : IFormDocuments
{
    public IDocumentSource Open(DocumentAge age = DocumentAge.AsHostSays) => 
        new FormDocumentSource(sources.For(age), TimeSpan.FromSeconds(times.TotalSeconds), sizes, clock);
}
