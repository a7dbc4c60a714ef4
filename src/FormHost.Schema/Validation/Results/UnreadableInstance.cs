using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Validation.Instances;

namespace FormHost.Schema.Validation.Results;

/// <summary>Why a text cannot be evaluated at all.</summary>
internal static class UnreadableInstance
{
    public static Diagnostic Explain(ReadOnlySpan<byte> text, ReadOutcome outcome, int limit)
    {
        if (outcome is ReadOutcome.TooDeep)
        {
            return Diagnostic.Error(ValueCodes.TooDeep, ("limit", limit.ToString(CultureInfo.InvariantCulture))) with { InstancePointer = JsonPointer.Root };
        }

        if (!Utf8.IsValid(text))
        {
            return Diagnostic.Error(ValueCodes.NotJson, ("reason", "it is not text in UTF-8.")) with { InstancePointer = JsonPointer.Root };
        }

        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = limit });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException error)
        {
            var (line, column) = TextPosition.Of(text, error.LineNumber ?? 0, error.BytePositionInLine ?? 0);
            return Diagnostic.Error(ValueCodes.NotJson, ("reason", JsonErrorReason.Of(text, error))) with { InstancePointer = JsonPointer.Root, Line = line, Column = column };
        }

        return Diagnostic.Error(ValueCodes.NotJson, ("reason", "it is malformed.")) with { InstancePointer = JsonPointer.Root };
    }
}
