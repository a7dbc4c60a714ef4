using FormHost.Schema.Descriptors;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Files;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Health;

/// <summary>Finds what keeps FormHost from its work, without leaving the machine: options that cannot be meant, samples that cannot be read.</summary>
internal sealed class Readiness(IStartupValidator options, ICatalogue catalogue, IDocumentSource documents)
{
    /// <summary>What is wrong, a sentence each; none where all is well.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(CancellationToken cancellationToken)
    {
        try
        {
            options.Validate();
        }
        catch (OptionsValidationException fault)
        {
            return [.. fault.Failures];
        }

        var faults = new List<string>();
        var samples = (await catalogue.ListAsync(cancellationToken)).Where(entry => entry.Kind == CatalogueKind.Sample).ToList();
        foreach (var sample in samples)
        {
            var found = await documents.GetAsync(ReleaseAddress.DescriptorOf(sample.Release), cancellationToken);
            var fault = found.Document is { } document ? ErrorIn(document) : found.Failure;
            if (fault is not null)
            {
                faults.Add(DiagnosticCatalogue.Text(fault));
            }
        }

        return samples.Count > 0 ? faults : ["There are no samples."];
    }

    private static Diagnostic? ErrorIn(FetchedDocument document) =>
        DescriptorReader.Read(document) is { Descriptor: null, Diagnostics: var said } ? said.First(diagnostic => diagnostic.Severity == Severity.Error) : null;
}
