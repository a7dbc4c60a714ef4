using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Values;

/// <summary>Reads JSON that an operator gave.</summary>
public static class ParameterJson
{
    /// <summary>Reads one JSON value.</summary>
    /// <returns>The value, null where the text is no usable JSON; and what is to be said, with line and column.</returns>
    public static (JsonElement? Value, ImmutableArray<Diagnostic> Diagnostics) Read(string text)
    {
        var read = EmbeddedJson.Read(text, ControlValue.MostLevels);
        return (read.Value, read.Diagnostics);
    }

    /// <summary>Why the text of a JSON field is no JSON.</summary>
    public static Diagnostic FaultOf(string text, Field field)
    {
        var fault = EmbeddedJson.Read(text, Math.Max(1, ControlValue.MostLevels - field.Pointer.Tokens.Count())).Diagnostics.FirstOrDefault(said => said.Severity == Severity.Error);
        return Diagnostic.Error(FormCodes.NotJson, ("field", field.Label), ("reason", fault?.Arguments["reason"] ?? string.Empty)) with
        {
            InstancePointer = field.Pointer,
            Line = fault?.Line,
            Column = fault?.Column,
        };
    }
}
