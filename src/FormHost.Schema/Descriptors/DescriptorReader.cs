using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Descriptors;

/// <summary>Reads descriptors. A descriptor with faults gives what it can: only an unusable <c>request</c>, or a duplicate, costs an entry its form.</summary>
public static class DescriptorReader
{
    /// <summary>Remarks that are listed.</summary>
    internal const int MaximumDiagnostics = 200;

    /// <summary>Reads a descriptor; never throws.</summary>
    /// <param name="document">Its document.</param>
    /// <param name="releaseUrl">The release's URL where it was given; else it is derived from the document's.</param>
    /// <param name="limits">What is accepted; the defaults if null.</param>
    public static DescriptorResult Read(FetchedDocument document, Uri? releaseUrl = null, DocumentLimits? limits = null)
    {
        if (DocumentParser.Parse(document, limits ?? DocumentLimits.Default, out var failure) is not { } parsed)
        {
            return new(null, [failure!]);
        }

        if (parsed.Root.ValueKind != JsonValueKind.Object)
        {
            var error = Diagnostic.Error(DescriptorCodes.NotAnObject, ("document", document.Url.ToString())) with { Document = document.Url, SchemaPointer = JsonPointer.Root };
            return new(null, DocumentPositions.Locate([error, .. parsed.Diagnostics], document));
        }

        var descriptor = Read(parsed, releaseUrl ?? ReleaseAddress.ReleaseOf(document.RequestedUrl));
        return new(descriptor, descriptor.Diagnostics);
    }

    private static Descriptor Read(ParsedDocument parsed, Uri? releaseUrl)
    {
        var document = parsed.Source;
        var members = new DescriptorMembers(parsed.Root);
        var serialisation = SerialisationNames.Parse(members.Text("serialisation"));
        var entries = new EntryReader(document.Url, serialisation);
        var unlocated = entries.Read(members["software-type"]);
        ImmutableArray<Diagnostic> said = [.. entries.Diagnostics, .. DescriptorContract.Check(document)];
        var located = DocumentPositions.Locate(said, document);
        var placed = new Dictionary<Diagnostic, Diagnostic>(said.Zip(located, KeyValuePair.Create), ReferenceEqualityComparer.Instance);
        return new()
        {
            Name = members.Text("name") ?? string.Empty,
            Description = members.Text("description") ?? string.Empty,
            Serialisation = serialisation,
            Url = document.RequestedUrl,
            ReleaseUrl = releaseUrl,
            Entries =
            [
                .. unlocated
                    .OrderBy(entry => entry.Index ?? double.PositiveInfinity)
                    .Select(entry => entry.RawReason is { } reason ? entry with { RawReason = placed[reason] } : entry),
            ],
            Diagnostics = Limited([.. parsed.Diagnostics, .. located.OrderBy(diagnostic => diagnostic.Severity)]),
        };
    }

    private static ImmutableArray<Diagnostic> Limited(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Length <= MaximumDiagnostics
            ? diagnostics
            : [.. diagnostics[..MaximumDiagnostics], Diagnostic.Info(DescriptorCodes.More)];
}
