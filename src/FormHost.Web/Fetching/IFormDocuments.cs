using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Caching;

namespace FormHost.Web.Fetching;

/// <summary>Where the documents of one form come from.</summary>
internal interface IFormDocuments
{
    /// <summary>
    /// A source for one form in one request: from now on, all its documents together have the total time limit and those of number and bytes,
    /// and a document asked for twice is the same.
    /// </summary>
    IDocumentSource Open(DocumentAge age = DocumentAge.AsHostSays);
}
