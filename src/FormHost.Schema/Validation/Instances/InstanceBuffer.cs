using System.Runtime.CompilerServices;

namespace FormHost.Schema.Validation.Instances;

/// <summary>The tokens of one instance, and the text of its strings that had escapes. Reused from reading to reading.</summary>
internal sealed class InstanceBuffer
{
    private const int FewMembers = 32;

    private Token[] _tokens = new Token[256];
    private byte[] _side = [];
    private int[] _open = new int[16];
    private int[] _names = [];

    public int Count { get; private set; }

    public int SideLength { get; private set; }

    /// <summary>True where an object has a member twice; <see cref="MemberPruning"/> then leaves the last.</summary>
    public bool HasDuplicates { get; set; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    public ReadOnlySpan<byte> Side => _side.AsSpan(0, SideLength);

    /// <summary>How much memory is held, in bytes, roughly.</summary>
    public int Size => (_tokens.Length * 20) + _side.Length + (_names.Length * 4);

    public void Clear()
    {
        Count = 0;
        SideLength = 0;
        HasDuplicates = false;
    }

    /// <summary>Adds a token that is its whole subtree; gives its index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Add(TokenKind kind, int start, int end, bool flag = false, int detail = 0)
    {
        var index = Count;
        var tokens = _tokens;
        if ((uint)index >= (uint)tokens.Length)
        {
            tokens = Grow();
        }

        ref var token = ref tokens[index];
        token.Kind = kind;
        token.Start = start;
        token.End = end;
        token.Next = index + 1;
        token.Detail = detail;
        token.Flag = flag;
        Count = index + 1;
        return index;
    }

    public ref Token this[int index] => ref _tokens[index];

    public void Truncate(int count) => Count = count;

    /// <summary>The stack of open containers, at least <paramref name="depth"/> deep.</summary>
    public int[] Open(int depth)
    {
        if (_open.Length < depth)
        {
            Array.Resize(ref _open, Math.Max(depth, _open.Length * 2));
        }

        return _open;
    }

    /// <summary>Room for unescaped text, of which <see cref="Keep"/> then keeps a part.</summary>
    public Span<byte> Room(int length)
    {
        if (_side.Length - SideLength < length)
        {
            Array.Resize(ref _side, Math.Max(SideLength + length, _side.Length * 2));
        }

        return _side.AsSpan(SideLength);
    }

    public int Keep(int length)
    {
        var start = SideLength;
        SideLength += length;
        return start;
    }

    public ReadOnlySpan<byte> TextOf(int index, ReadOnlySpan<byte> text)
    {
        ref var token = ref _tokens[index];
        return token.Flag && token.Kind is TokenKind.String ? _side.AsSpan(token.Start, token.End - token.Start) : text[token.Start..token.End];
    }

    /// <summary>Ends a container: sets where its subtree ends and looks for repeated members.</summary>
    public void Close(int container, ReadOnlySpan<byte> text)
    {
        ref var token = ref _tokens[container];
        token.Next = Count;
        if (token.Kind is TokenKind.Object && token.Detail > 1 && !HasDuplicates)
        {
            HasDuplicates = HasRepeatedName(container, text);
        }
    }

    // Most objects have few members and no two hashes with the same ten bits: then nothing has to be compared.
    private bool HasRepeatedName(int container, ReadOnlySpan<byte> text)
    {
        if (_tokens[container].Detail > FewMembers)
        {
            return HasRepeatedNameOfMany(container, text);
        }

        Span<ulong> seen = stackalloc ulong[16];
        seen.Clear();
        for (var name = container + 1; name < Count; name = _tokens[name + 1].Next)
        {
            var hash = _tokens[name].Detail;
            ref var word = ref seen[(hash >> 6) & 15];
            var bit = 1UL << hash;
            if ((word & bit) != 0)
            {
                return HasRepeatedNameOfMany(container, text);
            }

            word |= bit;
        }

        return false;
    }

    private Token[] Grow()
    {
        Array.Resize(ref _tokens, _tokens.Length * 2);
        return _tokens;
    }

    private bool HasRepeatedNameOfMany(int container, ReadOnlySpan<byte> text)
    {
        var capacity = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_tokens[container].Detail * 2);
        if (_names.Length < capacity)
        {
            _names = new int[Math.Max(64, capacity)];
        }

        var names = _names.AsSpan(0, capacity);
        names.Clear();
        for (var name = container + 1; name < Count; name = _tokens[name + 1].Next)
        {
            var hash = _tokens[name].Detail;
            var slot = hash & (capacity - 1);
            for (; names[slot] != 0; slot = (slot + 1) & (capacity - 1))
            {
                var other = names[slot];
                if (_tokens[other].Detail == hash && TextOf(other, text).SequenceEqual(TextOf(name, text)))
                {
                    return true;
                }
            }

            names[slot] = name;
        }

        return false;
    }
}
