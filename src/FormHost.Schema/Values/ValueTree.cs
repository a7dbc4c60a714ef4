using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Values;

/// <summary>
/// A JSON value that can be edited by place. What is not edited is written back exactly as it was read: digits, escapes and
/// the order of members survive.
/// </summary>
internal sealed class ValueTree
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The levels of nesting that a form's values may have, deeper than any one document that may come in.</summary>
    internal const int MostLevels = 1_000;

    private ValueTree(JsonElement value)
    {
        Leaf = value;
        if (value.ValueKind == JsonValueKind.Object)
        {
            Members = new OrderedDictionary<string, ValueTree>(StringComparer.Ordinal);
            foreach (var member in value.EnumerateObject())
            {
                Members[member.Name] = new ValueTree(member.Value);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            Items = [.. value.EnumerateArray().Select(item => new ValueTree(item))];
        }
    }

    /// <summary>The members of an object; null for all else.</summary>
    public OrderedDictionary<string, ValueTree>? Members { get; }

    /// <summary>The items of a list; null for all else.</summary>
    public List<ValueTree>? Items { get; }

    /// <summary>True for an object without members and a list without items.</summary>
    public bool IsEmpty => Members?.Count is 0 || Items?.Count is 0;

    private JsonElement Leaf { get; }

    public static ValueTree Of(JsonElement value) => new(value);

    /// <summary>The value at a place; null where nothing stands there.</summary>
    public ValueTree? Find(JsonPointer pointer)
    {
        var at = this;
        foreach (var token in pointer.Tokens)
        {
            var next = at.Members is { } members ? members.GetValueOrDefault(token)
                : at.Items is { } items && TryIndex(token, items.Count, out var index) ? items[index]
                : null;
            if (next is null)
            {
                return null;
            }

            at = next;
        }

        return at;
    }

    /// <summary>Replaces the member or item of a name, where it is there.</summary>
    public void Put(string name, ValueTree value)
    {
        if (Members is not null && Members.ContainsKey(name))
        {
            Members[name] = value;
        }
        else if (Items is not null && TryIndex(name, Items.Count, out var index))
        {
            Items[index] = value;
        }
    }

    /// <summary>Gives members other names; each keeps its position.</summary>
    public void Rename(Dictionary<string, string> names)
    {
        if (Members is null)
        {
            return;
        }

        var members = Members.ToList();
        Members.Clear();
        foreach (var (name, value) in members)
        {
            Members[names.GetValueOrDefault(name, name)] = value;
        }
    }

    /// <summary>The value at a place of a JSON value; null where nothing stands there.</summary>
    public static JsonElement? ElementAt(JsonElement value, JsonPointer pointer)
    {
        var at = value;
        foreach (var token in pointer.Tokens)
        {
            if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty(token, out var member))
            {
                at = member;
            }
            else if (at.ValueKind == JsonValueKind.Array && TryIndex(token, at.GetArrayLength(), out var index))
            {
                at = at[index];
            }
            else
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>True for <c>{}</c> and <c>[]</c>.</summary>
    public static bool IsEmptyContainer(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };

    /// <summary>Reads the index of an item: digits without leading zeros, below <paramref name="count"/>.</summary>
    public static bool TryIndex(string token, int count, out int index) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < count
        && (token.Length == 1 || token[0] != '0');

    public JsonElement ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer);
        }

        return JsonElement.Parse(buffer.WrittenSpan, new JsonDocumentOptions { MaxDepth = MostLevels });
    }

    private void Write(Utf8JsonWriter writer)
    {
        if (Members is not null)
        {
            writer.WriteStartObject();
            foreach (var (name, value) in Members)
            {
                writer.WritePropertyName(name);
                value.Write(writer);
            }

            writer.WriteEndObject();
        }
        else if (Items is not null)
        {
            writer.WriteStartArray();
            foreach (var item in Items)
            {
                item.Write(writer);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteRawValue(Leaf.GetRawText(), skipInputValidation: true);
        }
    }
}
