using System.Buffers;
using System.Text.Unicode;

namespace FormHost.Schema.Validation.Instances;

/// <summary>Reads JSON (RFC 8259, strictly) into tokens, without recursion and, once the buffer is warm, without allocation.</summary>
internal ref struct InstanceReader
{
    private static readonly SearchValues<byte> EndsOfPlainText = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    private readonly ReadOnlySpan<byte> _text;
    private readonly InstanceBuffer _buffer;
    private int _at;

    private InstanceReader(ReadOnlySpan<byte> text, InstanceBuffer buffer)
    {
        _text = text;
        _buffer = buffer;
    }

    /// <summary>Reads a text of one value.</summary>
    /// <param name="utf8">The text, without byte order mark.</param>
    /// <param name="buffer">Takes the tokens; what it held is gone.</param>
    /// <param name="maximumDepth">Levels of nesting that are accepted.</param>
    public static ReadOutcome Read(ReadOnlySpan<byte> utf8, InstanceBuffer buffer, int maximumDepth)
    {
        buffer.Clear();
        return Utf8.IsValid(utf8) ? new InstanceReader(utf8, buffer).Read(maximumDepth) : ReadOutcome.NotJson;
    }

    private ReadOutcome Read(int maximumDepth)
    {
        var open = _buffer.Open(0);
        var depth = 0;
        while (true)
        {
            SkipSpace();
            if (_at >= _text.Length)
            {
                return ReadOutcome.NotJson;
            }

            var isOpened = false;
            switch (_text[_at])
            {
                case (byte)'{' or (byte)'[':
                    if (depth == maximumDepth)
                    {
                        return ReadOutcome.TooDeep;
                    }

                    open = depth < open.Length ? open : _buffer.Open(depth + 1);
                    var kind = _text[_at] == '{' ? TokenKind.Object : TokenKind.Array;
                    open[depth++] = _buffer.Add(kind, _at++, 0);
                    isOpened = true;
                    break;
                case (byte)'"':
                    if (!ReadString(isName: false))
                    {
                        return ReadOutcome.NotJson;
                    }

                    break;
                case (byte)'t' when Skip("true"u8):
                    _buffer.Add(TokenKind.True, _at - 4, _at);
                    break;
                case (byte)'f' when Skip("false"u8):
                    _buffer.Add(TokenKind.False, _at - 5, _at);
                    break;
                case (byte)'n' when Skip("null"u8):
                    _buffer.Add(TokenKind.Null, _at - 4, _at);
                    break;
                default:
                    if (!ReadNumber())
                    {
                        return ReadOutcome.NotJson;
                    }

                    break;
            }

            if (!Continue(open, ref depth, isOpened))
            {
                return depth == 0 && _at == _text.Length ? ReadOutcome.Read : ReadOutcome.NotJson;
            }
        }
    }

    // Goes on to where the next value starts, closing containers on the way; false at the end, or where the text is wrong.
    private bool Continue(int[] open, ref int depth, bool isOpened)
    {
        while (true)
        {
            SkipSpace();
            if (depth == 0)
            {
                return false;
            }

            if (_at >= _text.Length)
            {
                return false;
            }

            ref var container = ref _buffer[open[depth - 1]];
            var next = _text[_at];
            if (next == (container.Kind is TokenKind.Object ? (byte)'}' : (byte)']'))
            {
                container.End = ++_at;
                _buffer.Close(open[--depth], _text);
                isOpened = false;
                continue;
            }

            if (!isOpened)
            {
                if (next != ',')
                {
                    return false;
                }

                _at++;
                SkipSpace();
            }

            container.Detail++;
            return container.Kind is not TokenKind.Object || ReadName();
        }
    }

    private bool ReadName()
    {
        if (_at >= _text.Length || _text[_at] != '"' || !ReadString(isName: true))
        {
            return false;
        }

        SkipSpace();
        return Skip(":"u8);
    }

    private bool ReadString(bool isName)
    {
        var start = ++_at;
        var isEscaped = false;
        while (true)
        {
            var length = _text[_at..].IndexOfAny(EndsOfPlainText);
            if (length < 0)
            {
                return false;
            }

            _at += length;
            if (_text[_at] == '"')
            {
                break;
            }

            if (_text[_at] != '\\' || _at + 2 > _text.Length - 1)
            {
                return false;
            }

            isEscaped = true;
            _at += 2;
        }

        var end = _at++;
        if (isEscaped)
        {
            var length = Unescaping.Unescape(_text[start..end], _buffer.Room(end - start));
            if (length < 0)
            {
                return false;
            }

            start = _buffer.Keep(length);
            end = start + length;
        }

        var index = _buffer.Add(TokenKind.String, start, end, isEscaped);
        if (isName)
        {
            _buffer[index].Detail = NameHash.Of(_buffer.TextOf(index, _text));
        }

        return true;
    }

    private bool ReadNumber()
    {
        var start = _at;
        _at += _text[_at] == '-' ? 1 : 0;
        var first = _at;
        var digits = SkipDigits();
        if (digits == 0 || (digits > 1 && _text[first] == '0'))
        {
            return false;
        }

        var isWhole = true;
        if (_at < _text.Length && _text[_at] == '.')
        {
            isWhole = false;
            _at++;
            if (SkipDigits() == 0)
            {
                return false;
            }
        }

        if (_at < _text.Length && _text[_at] is (byte)'e' or (byte)'E')
        {
            isWhole = false;
            _at++;
            _at += _at < _text.Length && _text[_at] is (byte)'+' or (byte)'-' ? 1 : 0;
            if (SkipDigits() == 0)
            {
                return false;
            }
        }

        _buffer.Add(TokenKind.Number, start, _at, isWhole);
        return true;
    }

    private int SkipDigits()
    {
        var start = _at;
        while (_at < _text.Length && (uint)(_text[_at] - '0') <= 9)
        {
            _at++;
        }

        return _at - start;
    }

    private bool Skip(ReadOnlySpan<byte> expected)
    {
        if (!_text[_at..].StartsWith(expected))
        {
            return false;
        }

        _at += expected.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }
}
