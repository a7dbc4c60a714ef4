using System.Buffers;

namespace FormHost.Web.Fetching.Http;

/// <summary>Reads a body up to a limit, never holding much more than was sent.</summary>
internal static class BodyReader
{
    private const int FirstBytes = 16 * 1024;

    /// <summary>The bytes of a stream, at most <paramref name="limit"/> and one more: a longer result means that there is more.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(FirstBytes, limit + 1));
        try
        {
            var length = 0;
            while (length <= limit)
            {
                if (length == buffer.Length)
                {
                    buffer = Grown(buffer, Math.Min((long)length * 2, limit + 1L));
                }

                var room = Math.Min(buffer.Length, limit + 1) - length;
                var read = await stream.ReadAsync(buffer.AsMemory(length, room), cancellationToken);
                if (read == 0)
                {
                    break;
                }

                length += read;
            }

            return buffer.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grown(byte[] buffer, long size)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)size);
        buffer.CopyTo(larger.AsSpan());
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
