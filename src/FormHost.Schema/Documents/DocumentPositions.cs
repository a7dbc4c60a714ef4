using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Documents;

/// <summary>Where in a document's text the value of a JSON pointer starts: line and column, from 1, in UTF-16 units.</summary>
public static class DocumentPositions
{
    /// <summary>Finds the places of pointers in one pass over a document's bytes. A pointer that leads nowhere has none; nor has any in bytes that are no JSON.</summary>
    public static IReadOnlyDictionary<JsonPointer, (int Line, int Column)> Find(ReadOnlyMemory<byte> content, IEnumerable<JsonPointer> pointers)
    {
        if (JsonText.ToUtf8(content) is not { } utf8)
        {
            return ImmutableDictionary<JsonPointer, (int, int)>.Empty;
        }

        var json = JsonText.WithoutLoneSurrogates(utf8).Span;
        var offsets = new SortedDictionary<int, List<JsonPointer>>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            reader.Read();
            new PointerTree(pointers).Visit(ref reader, offsets);
        }
        catch (JsonException)
        {
            return ImmutableDictionary<JsonPointer, (int, int)>.Empty;
        }

        return Places(json, offsets);
    }

    /// <summary>Adds line and column to each diagnostic that names a place in the document and lacks them.</summary>
    public static ImmutableArray<Diagnostic> Locate(ImmutableArray<Diagnostic> diagnostics, FetchedDocument document)
    {
        var wanted = diagnostics.Where(diagnostic => IsWanted(diagnostic, document)).Select(diagnostic => diagnostic.SchemaPointer!.Value).ToHashSet();
        if (wanted.Count == 0)
        {
            return diagnostics;
        }

        var places = Find(document.Content, wanted);
        return
        [
            .. diagnostics.Select(diagnostic => IsWanted(diagnostic, document) && places.TryGetValue(diagnostic.SchemaPointer!.Value, out var place)
                ? diagnostic with { Line = place.Line, Column = place.Column }
                : diagnostic),
        ];
    }

    private static bool IsWanted(Diagnostic diagnostic, FetchedDocument document) =>
        diagnostic is { SchemaPointer: not null, Line: null } && diagnostic.Document == document.Url;

    private static Dictionary<JsonPointer, (int Line, int Column)> Places(ReadOnlySpan<byte> json, SortedDictionary<int, List<JsonPointer>> offsets)
    {
        var places = new Dictionary<JsonPointer, (int, int)>();
        var (at, line, column) = (0, 1, 1);
        foreach (var (offset, pointers) in offsets)
        {
            var passed = json[at..offset];
            var lines = passed.Count((byte)'\n');
            column = lines == 0
                ? column + Encoding.UTF8.GetCharCount(passed)
                : 1 + Encoding.UTF8.GetCharCount(passed[(passed.LastIndexOf((byte)'\n') + 1)..]);
            (at, line) = (offset, line + lines);
            foreach (var pointer in pointers)
            {
                places[pointer] = (line, column);
            }
        }

        return places;
    }
}
