using System.Buffers.Binary;

namespace FormHost.Schema.Validation.Instances;

/// <summary>The hash of a string's UTF-8 bytes; differs from process to process, so that collisions cannot be prepared.</summary>
internal static class NameHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed = (uint)HashCode.Combine(1) | ((ulong)(uint)HashCode.Combine(2) << 32);

    public static int Of(ReadOnlySpan<byte> text)
    {
        var hash = Seed ^ ((ulong)text.Length * Multiplier);
        if (text.Length >= 8)
        {
            var rest = text;
            for (; rest.Length > 8; rest = rest[8..])
            {
                hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest));
            }

            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]));
        }
        else if (text.Length >= 4)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt32LittleEndian(text) ^ ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << 32));
        }
        else if (text.Length > 0)
        {
            hash = Mix(hash ^ text[0] ^ ((ulong)text[text.Length >> 1] << 8) ^ ((ulong)text[^1] << 16));
        }

        return (int)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value, Multiplier, out var low);
        return high ^ low;
    }
}
