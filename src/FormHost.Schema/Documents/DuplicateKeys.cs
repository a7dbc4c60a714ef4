using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Documents;

/// <summary>Finds members that an object has twice.</summary>
internal static class DuplicateKeys
{
    private const int Most = 100;

    /// <summary>A warning per repeated member, with its place; at most 100.</summary>
    public static ImmutableArray<Diagnostic> Find(ReadOnlySpan<byte> utf8, Uri document, JsonReaderOptions options)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var places = new Stack<Place>();
        var reader = new Utf8JsonReader(utf8, options);
        while (found.Count < Most && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    places.Push(new(Enter(places), reader.TokenType is JsonTokenType.StartObject ? new(StringComparer.Ordinal) : null));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    places.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    var name = reader.GetString()!;
                    var place = places.Peek();
                    place.Current = name;
                    if (!place.Names!.Add(name))
                    {
                        var (line, column) = TextPosition.Of(utf8, reader.TokenStartIndex);
                        found.Add(Diagnostic.Warning(DocumentCodes.DuplicateKey, ("document", document.ToString()), ("name", name)) with
                        {
                            Document = document,
                            SchemaPointer = place.Pointer.Append(name),
                            Line = line,
                            Column = column,
                        });
                    }

                    break;
                default:
                    Enter(places);
                    break;
            }
        }

        return found.ToImmutable();
    }

    private static JsonPointer Enter(Stack<Place> places)
    {
        if (!places.TryPeek(out var place))
        {
            return JsonPointer.Root;
        }

        return place.Names is null ? place.Pointer.Append(place.Index++) : place.Pointer.Append(place.Current!);
    }

    private sealed class Place(JsonPointer pointer, HashSet<string>? names)
    {
        public JsonPointer Pointer => pointer;

        public HashSet<string>? Names => names;

        public string? Current { get; set; }

        public int Index { get; set; }
    }
}
