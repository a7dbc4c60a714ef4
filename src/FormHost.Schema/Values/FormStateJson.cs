using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Values;

/// <summary>A form's state as it travels in hidden fields.</summary>
public static class FormStateJson
{
    /// <summary>More than documents may have, since what is kept holds values of documents.</summary>
    private const int MostLevels = 2 * ControlValue.MostLevels;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value for a hidden field: line breaks in it would be changed by browsers, so the JSON has none.</summary>
    public static string Write(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>All of the state but its documents.</summary>
    public static string WriteKept(FormState state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            foreach (var (name, places) in Sets(state))
            {
                WritePlaces(writer, name, places);
            }

            if (!state.Choices.IsEmpty)
            {
                writer.WriteStartObject("choices");
                foreach (var (key, index) in state.Choices.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    writer.WriteNumber(key, index);
                }

                writer.WriteEndObject();
            }

            if (!state.Parked.IsEmpty)
            {
                writer.WriteStartObject("parked");
                foreach (var (key, value) in state.Parked.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    writer.WriteStartObject(key);
                    writer.WritePropertyName("value");
                    value.Value.WriteTo(writer);
                    WritePlaces(writer, "blank", value.Blank);
                    WritePlaces(writer, "unparsed", value.Unparsed);
                    writer.WriteEndObject();
                }

                writer.WriteEndObject();
            }

            if (state.Aside is { } aside)
            {
                writer.WritePropertyName("aside");
                aside.WriteTo(writer);
            }

            if (state.IsChecked)
            {
                writer.WriteBoolean("checked", true);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads what <see cref="Write"/> and <see cref="WriteKept"/> wrote; null where the documents are no objects.</summary>
    public static FormState? Read(string? opened, string? current, string? kept)
    {
        if (!TryObject(opened, out var before) || !TryObject(current, out var now))
        {
            return null;
        }

        var state = new FormState { Opened = before, Current = now };
        if (!TryObject(kept, out var more))
        {
            return state;
        }

        return state with
        {
            Expanded = Places(more, "expanded"),
            AsJson = Places(more, "json"),
            Unparsed = Places(more, "unparsed"),
            Blank = Places(more, "blank"),
            PythonBooleans = Places(more, "python"),
            Revealed = Places(more, "revealed"),
            Choices = more.Members("choices")
                .Where(pair => IsKey(pair.Name) && pair.Value.ValueKind == JsonValueKind.Number && pair.Value.TryGetInt32(out _))
                .ToImmutableDictionary(pair => pair.Name, pair => pair.Value.GetInt32(), StringComparer.Ordinal),
            Parked = more.Members("parked")
                .Where(pair => IsKey(pair.Name) && pair.Value.ValueKind == JsonValueKind.Object && pair.Value.TryGetProperty("value", out _))
                .ToImmutableDictionary(pair => pair.Name, pair => ReadParked(pair.Value), StringComparer.Ordinal),
            Aside = more.TryGetProperty("aside", out var aside) && aside.ValueKind == JsonValueKind.Object ? aside : null,
            IsChecked = more.Flag("checked"),
        };
    }

    private static (string Name, ImmutableHashSet<string> Places)[] Sets(FormState state) =>
    [
        ("expanded", state.Expanded),
        ("json", state.AsJson),
        ("unparsed", state.Unparsed),
        ("blank", state.Blank),
        ("python", state.PythonBooleans),
        ("revealed", state.Revealed),
    ];

    private static void WritePlaces(Utf8JsonWriter writer, string name, IReadOnlyCollection<string> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var place in places.Order(StringComparer.Ordinal))
        {
            writer.WriteStringValue(place);
        }

        writer.WriteEndArray();
    }

    private static ParkedValue ReadParked(JsonElement parked) => new(parked.GetProperty("value"))
    {
        Blank = [.. Places(parked, "blank", isRootAPlace: true)],
        Unparsed = [.. Places(parked, "unparsed", isRootAPlace: true)],
    };

    /// <summary>What a browser sends is checked: a text that is no place is none of ours.</summary>
    private static ImmutableHashSet<string> Places(JsonElement kept, string name, bool isRootAPlace = false) =>
        kept.Texts(name)
            .Where(place => JsonPointer.TryParse(place, out var pointer) && (isRootAPlace || !pointer.IsRoot))
            .ToImmutableHashSet(StringComparer.Ordinal);

    private static bool IsKey(string key) =>
        key.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at && JsonPointer.TryParse(key[(at + 1)..], out _);

    private static bool TryObject(string? text, out JsonElement value)
    {
        value = text is null ? default : EmbeddedJson.Read(text, MostLevels).Value ?? default;
        return value.ValueKind == JsonValueKind.Object;
    }
}
