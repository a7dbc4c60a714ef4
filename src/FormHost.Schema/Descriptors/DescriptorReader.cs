using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Descriptors;

/// <summary>Reads descriptors. A descriptor with faults gives what it can: only an unusable <c>request</c>, or a duplicate, costs an entry its form.</summary>
public static class DescriptorReader
{
    private const int MaximumDiagnostics = 200;

    /// <summary>Reads a descriptor; never throws.</summary>
    /// <param name="document">Its document.</param>
    /// <param name="releaseUrl">The release's URL where it was given; else it is derived from the document's.</param>
    /// <param name="maximumDepth">Levels of nesting in the document.</param>
    public static DescriptorResult Read(FetchedDocument document, Uri? releaseUrl = null, int? maximumDepth = null)
    {
        var json = Parse(document, maximumDepth ?? DocumentLimits.Default.JsonDepth);
        if (json.Root is not { } root)
        {
            return new(null, json.Diagnostics);
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return new(null, DocumentPositions.Locate(
                [.. json.Diagnostics, Diagnostic.Error(DescriptorCodes.NotAnObject, ("document", document.Url.ToString())) with { Document = document.Url, SchemaPointer = JsonPointer.Root }],
                document));
        }

        var descriptor = Read(document, root, releaseUrl ?? ReleaseAddress.ReleaseOf(document.RequestedUrl), json.Diagnostics);
        return new(descriptor, descriptor.Diagnostics);
    }

    private static Descriptor Read(FetchedDocument document, JsonElement root, Uri? releaseUrl, ImmutableArray<Diagnostic> before)
    {
        var members = new DescriptorMembers(root);
        var serialisation = SerialisationNames.Parse(members.Text("serialisation"));
        var entries = new EntryReader(document.Url, serialisation);
        var unlocated = entries.Read(members["software-type"]);
        var said = entries.Diagnostics.Concat(DescriptorContract.Check(document)).Select(diagnostic => diagnostic with { Document = document.Url }).ToImmutableArray();
        var located = DocumentPositions.Locate(said, document);
        var placed = said.Zip(located).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);
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
                    .Select(entry => entry.RawReason is { } reason ? entry with { RawReason = placed[reason with { Document = document.Url }] } : entry),
            ],
            Diagnostics = Limited([.. before, .. located.OrderBy(diagnostic => diagnostic.Severity)]),
        };
    }

    private static ImmutableArray<Diagnostic> Limited(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Length <= MaximumDiagnostics
            ? diagnostics
            : [.. diagnostics[..MaximumDiagnostics], Diagnostic.Info(DescriptorCodes.More, ("count", (diagnostics.Length - MaximumDiagnostics).ToString(CultureInfo.InvariantCulture)))];

    private static (JsonElement? Root, ImmutableArray<Diagnostic> Diagnostics) Parse(FetchedDocument document, int maximumDepth)
    {
        try
        {
            return (JsonElement.Parse(document.Content.Span, new JsonDocumentOptions { MaxDepth = maximumDepth }), []);
        }
        catch (JsonException fault)
        {
            return (null, [Diagnostic.Error(DocumentCodes.NotJson, ("document", document.Url.ToString()), ("reason", fault.Message)) with { Document = document.Url }]);
        }
    }
}
