using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Serialisation;

/// <summary>Looks JSON through for what parsing passes over: nesting, members given twice, halves of surrogate pairs.</summary>
internal sealed class JsonScan(int maximumDepth)
{
    /// <summary>More than these help nobody, and each costs a look through the text.</summary>
    private const int MaximumNotes = 20;

    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Stack<HashSet<string>> _names = new();

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <returns>False where the JSON cannot be used.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public bool Run(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= maximumDepth)
            {
                Say(Severity.Error, XmlCodes.TooDeep, json, reader, ("limit", maximumDepth.ToString(CultureInfo.InvariantCulture)));
                return false;
            }

            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsText(reader))
            {
                Say(Severity.Error, XmlCodes.NotJson, json, reader, ("reason", "half of a surrogate pair stands alone in a text."));
                return false;
            }

            Note(json, reader);
        }

        return true;
    }

    private void Note(ReadOnlySpan<byte> json, in Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                _names.Push(new(StringComparer.Ordinal));
                break;
            case JsonTokenType.EndObject:
                _names.Pop();
                break;
            case JsonTokenType.PropertyName when !_names.Peek().Add(JsonString.TextOf(reader)) && _diagnostics.Count < MaximumNotes:
                Say(Severity.Warning, XmlCodes.DuplicateMember, json, reader, ("parameter", JsonString.TextOf(reader)));
                break;
        }
    }

    private static bool IsText(in Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return true;
        }

        try
        {
            _ = reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void Say(Severity severity, string code, ReadOnlySpan<byte> json, in Utf8JsonReader reader, (string Name, string Text) argument)
    {
        var (line, column) = TextPosition.Of(json, reader.TokenStartIndex);
        _diagnostics.Add(new(severity, code, DiagnosticArguments.Of(argument)) { Line = line, Column = column });
    }
}
