using System.Numerics;
using System.Text;
using FormHost.Schema.Validation.Instances;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>Names, found by their UTF-8 bytes; each has its ordinal. Immutable.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _names;
    private readonly int[] _hashes;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>Makes a table; of equal names the first counts.</summary>
    public NameTable(IReadOnlyList<string> names)
        : this([.. names.Select(Encoding.UTF8.GetBytes)])
    {
    }

    /// <inheritdoc cref="NameTable(IReadOnlyList{string})"/>
    public NameTable(byte[][] names)
    {
        _names = names;
        _hashes = [.. names.Select(name => NameHash.Of(name))];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, names.Length * 2))];
        _mask = _slots.Length - 1;
        for (var ordinal = 0; ordinal < names.Length; ordinal++)
        {
            if (Find(_hashes[ordinal], names[ordinal]) < 0)
            {
                var slot = _hashes[ordinal] & _mask;
                while (_slots[slot] != 0)
                {
                    slot = (slot + 1) & _mask;
                }

                _slots[slot] = ordinal + 1;
            }
        }
    }

    public int Count => _names.Length;

    /// <summary>The ordinal of a name; -1 where the table has not got it.</summary>
    public int Find(int hash, ReadOnlySpan<byte> name)
    {
        for (var slot = hash & _mask; _slots[slot] is > 0 and var found; slot = (slot + 1) & _mask)
        {
            if (_hashes[found - 1] == hash && name.SequenceEqual(_names[found - 1]))
            {
                return found - 1;
            }
        }

        return -1;
    }

    public ReadOnlySpan<byte> NameAt(int ordinal) => _names[ordinal];

    public int HashAt(int ordinal) => _hashes[ordinal];

    /// <summary>A name as text.</summary>
    public string TextAt(int ordinal) => Encoding.UTF8.GetString(_names[ordinal]);
}
