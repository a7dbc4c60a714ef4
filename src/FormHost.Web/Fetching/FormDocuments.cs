using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Fetching;

/// <summary>Makes sources with a time limit of their own.</summary>
internal sealed class FormDocuments(DocumentSources sources, FetchLimits limits, TimeProvider clock) : IFormDocuments
{
    public IDocumentSource Open(DocumentAge age = DocumentAge.AsHostSays) => new FormDocumentSource(sources.For(age), TimeSpan.FromSeconds(limits.TotalSeconds), clock);
}
