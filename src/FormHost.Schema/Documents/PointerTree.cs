using System.Globalization;
using System.Text.Json;

namespace FormHost.Schema.Documents;

/// <summary>JSON pointers as a tree of their tokens, to find them all in one pass.</summary>
internal sealed class PointerTree
{
    private readonly Dictionary<string, PointerTree> _children = new(StringComparer.Ordinal);
    private JsonPointer? _pointer;

    public PointerTree(IEnumerable<JsonPointer> pointers)
    {
        foreach (var pointer in pointers)
        {
            Add(pointer);
        }
    }

    /// <summary>Notes the start of each pointer's value; of a member given twice, the last one's.</summary>
    /// <param name="reader">At the value that this tree's root means; afterwards at that value's end.</param>
    /// <param name="offsets">Byte offset → pointers.</param>
    public void Visit(ref Utf8JsonReader reader, SortedDictionary<int, List<JsonPointer>> offsets)
    {
        if (_pointer is { } pointer)
        {
            var offset = (int)reader.TokenStartIndex;
            if (!offsets.TryGetValue(offset, out var here))
            {
                offsets.Add(offset, here = []);
            }

            here.Add(pointer);
        }

        if (_children.Count == 0 || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            reader.Skip();
            return;
        }

        var index = 0;
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var child = reader.TokenType is JsonTokenType.PropertyName ? Named(ref reader) : At(index++);
            if (child is null)
            {
                reader.Skip();
            }
            else
            {
                child.Visit(ref reader, offsets);
            }
        }
    }

    private PointerTree? At(int index) =>
        _children.GetValueOrDefault(index.ToString(CultureInfo.InvariantCulture));

    private PointerTree? Named(ref Utf8JsonReader reader)
    {
        var child = _children.GetValueOrDefault(JsonString.TextOf(reader));
        reader.Read();
        return child;
    }

    private void Add(JsonPointer pointer)
    {
        var node = this;
        foreach (var token in pointer.Tokens)
        {
            if (!node._children.TryGetValue(token, out var child))
            {
                node._children.Add(token, child = new PointerTree([]));
            }

            node = child;
        }

        node._pointer = pointer;
    }
}
