using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>What a form keeps beside its documents, as JSON. What a browser sends is checked: a text that is no place is none of ours.</summary>
internal static class KeptJson
{
    public static void Write(Utf8JsonWriter writer, FormState state)
    {
        writer.WriteStartObject();
        foreach (var (name, places) in Sets(state))
        {
            WritePlaces(writer, name, places);
        }

        WriteMap(writer, "choices", state.Choices, writer.WriteNumberValue);
        WriteMap(writer, "parked", state.Parked, value => WriteParked(writer, value));
        if (state.Removed is { } removed)
        {
            WriteRemoved(writer, removed);
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

    /// <summary>A state with what was kept beside it.</summary>
    public static FormState Read(FormState state, JsonElement kept) => state with
    {
        Expanded = Places(kept, "expanded"),
        Adding = Places(kept, "adding"),
        AsJson = Places(kept, "json"),
        Unparsed = Places(kept, "unparsed"),
        Blank = Places(kept, "blank"),
        PythonBooleans = Places(kept, "python"),
        Revealed = Places(kept, "revealed"),
        Choices = kept.Members("choices")
            .Where(pair => IsKey(pair.Name) && pair.Value.ValueKind == JsonValueKind.Number && pair.Value.TryGetInt32(out _))
            .ToImmutableDictionary(pair => pair.Name, pair => pair.Value.GetInt32(), StringComparer.Ordinal),
        Parked = kept.Members("parked")
            .Where(pair => IsKey(pair.Name) && pair.Value.ValueKind == JsonValueKind.Object && pair.Value.TryGetProperty("value", out _))
            .ToImmutableDictionary(pair => pair.Name, pair => ReadParked(pair.Value), StringComparer.Ordinal),
        Removed = kept.TryGetProperty("removed", out var removed) ? ReadRemoved(removed) : null,
        Aside = kept.TryGetProperty("aside", out var aside) && aside.ValueKind == JsonValueKind.Object ? aside : null,
        IsChecked = kept.Flag("checked"),
    };

    private static (string Name, ImmutableHashSet<string> Places)[] Sets(FormState state) =>
    [
        ("expanded", state.Expanded),
        ("adding", state.Adding),
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

    private static void WriteMap<T>(Utf8JsonWriter writer, string name, ImmutableDictionary<string, T> values, Action<T> write)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (key, value) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            write(value);
        }

        writer.WriteEndObject();
    }

    private static void WriteParked(Utf8JsonWriter writer, ParkedValue parked)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("value");
        parked.Value.WriteTo(writer);
        WritePlaces(writer, "blank", parked.Blank);
        WritePlaces(writer, "unparsed", parked.Unparsed);
        writer.WriteEndObject();
    }

    private static void WriteRemoved(Utf8JsonWriter writer, RemovedValue removed)
    {
        writer.WriteStartObject("removed");
        writer.WriteString("place", removed.Place.ToString());
        writer.WriteNumber("position", removed.Position);
        writer.WritePropertyName("value");
        removed.Value.WriteTo(writer);
        writer.WriteBoolean("reset", removed.IsReset);
        writer.WritePropertyName("beside");
        Write(writer, removed.Beside);
        writer.WriteEndObject();
    }

    private static ParkedValue ReadParked(JsonElement parked) => new(parked.GetProperty("value"))
    {
        Blank = [.. Places(parked, "blank", isRootAPlace: true)],
        Unparsed = [.. Places(parked, "unparsed", isRootAPlace: true)],
    };

    private static RemovedValue? ReadRemoved(JsonElement removed) =>
        removed.ValueKind == JsonValueKind.Object
        && removed.TryGetProperty("place", out var text) && text.ValueKind == JsonValueKind.String
        && JsonPointer.TryParse(JsonString.TextOf(text), out var place) && !place.IsRoot
        && removed.TryGetProperty("position", out var position) && position.ValueKind == JsonValueKind.Number && position.TryGetInt32(out var before) && before >= 0
        && removed.TryGetProperty("value", out var value)
            ? new RemovedValue(place, before, value, removed.Flag("reset"), removed.TryGetProperty("beside", out var beside) && beside.ValueKind == JsonValueKind.Object
                ? Read(FormState.Empty, beside).PlacesIn(place)
                : FormState.Empty)
            : null;

    private static ImmutableHashSet<string> Places(JsonElement kept, string name, bool isRootAPlace = false) =>
        kept.Texts(name)
            .Where(place => JsonPointer.TryParse(place, out var pointer) && (isRootAPlace || !pointer.IsRoot))
            .ToImmutableHashSet(StringComparer.Ordinal);

    private static bool IsKey(string key) =>
        key.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at && JsonPointer.TryParse(key[(at + 1)..], out _);
}
