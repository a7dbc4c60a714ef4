using System.Runtime.InteropServices;
using System.Text.Json;

namespace FormHost.Schema.Validation.Instances;

/// <summary>A JSON value read once, to be used again and again. Immutable.</summary>
internal sealed class JsonConstant
{
    private readonly byte[] _text;
    private readonly Token[] _tokens;
    private readonly byte[] _side;

    private JsonConstant(byte[] text, InstanceBuffer buffer)
    {
        _text = text;
        _tokens = buffer.Tokens.ToArray();
        _side = buffer.Side.ToArray();
    }

    /// <summary>The hash of the value, equal for equal values.</summary>
    public int Hash => JsonEquality.HashOf(Value, 0);

    public TokenKind Kind => _tokens[0].Kind;

    /// <summary>The value as it is written.</summary>
    public ReadOnlySpan<byte> Raw => _text;

    /// <summary>The bytes of a string, unescaped.</summary>
    public ReadOnlySpan<byte> Text => Value.TextOf(0);

    public InstanceView Value => new(_text, _side, _tokens);

    public static JsonConstant Of(JsonElement value)
    {
        var text = JsonMarshal.GetRawUtf8Value(value).ToArray();
        var buffer = new InstanceBuffer();
        if (InstanceReader.Read(text, buffer, int.MaxValue - 1) is not ReadOutcome.Read)
        {
            throw new ArgumentException("The text is not JSON in UTF-8.", nameof(value));
        }

        if (buffer.HasDuplicates)
        {
            var superseded = new HashSet<int>();
            MemberPruning.FindRepeated(buffer, text, superseded);
            MemberPruning.Prune(buffer, superseded);
        }

        return new JsonConstant(text, buffer);
    }
}
