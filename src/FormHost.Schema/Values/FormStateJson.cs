using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
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

    /// <summary>The parameters as they are; empty where they are as they were opened, so that a large document travels once.</summary>
    public static string WriteCurrent(FormState state) =>
        Write(state.Current) is var current && string.Equals(current, Write(state.Opened), StringComparison.Ordinal) ? string.Empty : current;

    /// <summary>All of the state but its documents.</summary>
    public static string WriteKept(FormState state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            KeptJson.Write(writer, state);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads what <see cref="Write"/> and <see cref="WriteKept"/> wrote; null where the documents are no objects.</summary>
    public static FormState? Read(string? opened, string? current, string? kept)
    {
        if (!TryObject(opened, out var before) || !TryObject(current is "" ? opened : current, out var now))
        {
            return null;
        }

        var state = new FormState { Opened = before, Current = now };
        return TryObject(kept, out var more) ? KeptJson.Read(state, more) : state;
    }

    private static bool TryObject(string? text, out JsonElement value)
    {
        value = text is null ? default : EmbeddedJson.Read(text, MostLevels).Value ?? default;
        return value.ValueKind == JsonValueKind.Object;
    }
}
