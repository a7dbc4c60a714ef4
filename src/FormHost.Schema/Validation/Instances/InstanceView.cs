namespace FormHost.Schema.Validation.Instances;

/// <summary>An instance that was read: its tokens and the texts that they speak of.</summary>
internal readonly ref struct InstanceView(ReadOnlySpan<byte> text, ReadOnlySpan<byte> side, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly ReadOnlySpan<byte> _side = side;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public ReadOnlySpan<Token> Tokens => _tokens;

    public ref readonly Token this[int token] => ref _tokens[token];

    /// <summary>Strings and names unescaped and without quotes, numbers as written.</summary>
    public ReadOnlySpan<byte> TextOf(int token) => TextOf(in _tokens[token]);

    /// <inheritdoc cref="TextOf(int)"/>
    public ReadOnlySpan<byte> TextOf(ref readonly Token token) =>
        token.Flag && token.Kind is TokenKind.String ? _side[token.Start..token.End] : _text[token.Start..token.End];

    /// <summary>The value token of a member; -1 where the object has none of that name.</summary>
    public int Member(int container, ReadOnlySpan<byte> name, int hash)
    {
        for (var at = container + 1; at < _tokens[container].Next; at = _tokens[at + 1].Next)
        {
            if (_tokens[at].Detail == hash && TextOf(at).SequenceEqual(name))
            {
                return at + 1;
            }
        }

        return -1;
    }
}
