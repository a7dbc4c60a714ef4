using System.Globalization;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Schemas;

/// <summary>Fetches a schema document with every document that its references reach.</summary>
public static class SchemaClosure
{
    /// <summary>
    /// Fetches the root and, level by level, what it refers to; the documents of one level in parallel. What cannot be had or read
    /// is a failure of the set.
    /// </summary>
    /// <param name="source">Where documents come from.</param>
    /// <param name="root">The schema's absolute URL; it may have a fragment.</param>
    /// <param name="limits">What the closure may cost.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<DocumentSet> LoadAsync(IDocumentSource source, Uri root, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var builder = new GraphBuilder(root, limits, defaultDialect: null);
        var documents = new List<ParsedDocument>();
        var failures = new List<KeyValuePair<Uri, Diagnostic>>();
        var bytes = 0L;
        for (var needed = builder.Advance(); needed.Count > 0; needed = builder.Advance())
        {
            var allowed = Math.Min(needed.Count, Math.Max(0, limits.Documents - documents.Count));
            var results = await Task.WhenAll(needed.Take(allowed).Select(url => source.GetAsync(url, cancellationToken)));
            for (var i = 0; i < needed.Count; i++)
            {
                var parsed = i < allowed
                    ? Read(results[i], limits, ref bytes, out var failure)
                    : Refuse(limits.Documents, "documents", needed[i], out failure);
                builder.Provide(needed[i], parsed);
                if (parsed is not null)
                {
                    documents.Add(parsed);
                }

                if (failure is not null)
                {
                    failures.Add(new(needed[i], failure));
                }
            }
        }

        return new DocumentSet(documents, failures);
    }

    private static ParsedDocument? Read(DocumentResult result, DocumentLimits limits, ref long bytes, out Diagnostic? failure)
    {
        if (result.Document is not { } document)
        {
            failure = result.Failure;
            return null;
        }

        bytes += document.Content.Length;
        return bytes > limits.TotalBytes
            ? Refuse(limits.TotalBytes, "bytes", document.RequestedUrl, out failure)
            : DocumentParser.Parse(document, limits, out failure);
    }

    private static ParsedDocument? Refuse(int limit, string what, Uri url, out Diagnostic? failure)
    {
        failure = Diagnostic.Error(DocumentCodes.TooMany, ("document", url.ToString()), ("limit", string.Create(CultureInfo.InvariantCulture, $"{limit} {what}"))) with { Document = url };
        return null;
    }
}
