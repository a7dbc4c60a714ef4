using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Caching;

namespace FormHost.Web.Fetching;

/// <summary>Where the documents of one form come from.</summary>
internal interface IFormDocuments
{
    /// <summary>A source for one form in one request: from now on, all its documents together have the total time limit.</summary>
    IDocumentSource Open(DocumentAge age = DocumentAge.AsHostSays);
}
