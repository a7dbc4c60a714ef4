using System.Buffers.Text;
using System.Security.Cryptography;

namespace FormHost.Web.Requests.Tickets;

/// <summary>
/// A random ticket. What is kept under its name is encrypted with its key, and both are made from the ticket: who has the store, and no ticket,
/// can read nothing.
/// </summary>
internal readonly struct TicketKey
{
    private const int Bytes = 32;
    private readonly byte[] _secret;

    private TicketKey(byte[] secret) => _secret = secret;

    /// <summary>The text that stands in addresses.</summary>
    public override string ToString() => Base64Url.EncodeToString(_secret);

    /// <summary>The name under which it is kept.</summary>
    public string Name => "formhost:request:" + Convert.ToHexStringLower(Derive("name"u8));

    public static TicketKey New() => new(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Reads the text; null where it is none.</summary>
    public static TicketKey? Parse(string? text)
    {
        var secret = new byte[Bytes];
        return text is { Length: 43 } && Base64Url.IsValid(text, out var length) && length == Bytes && Base64Url.TryDecodeFromChars(text, secret, out _)
            ? new TicketKey(secret)
            : null;
    }

    public byte[] Encrypt(ReadOnlySpan<byte> plain)
    {
        var sealedBytes = new byte[AesGcm.NonceByteSizes.MaxSize + AesGcm.TagByteSizes.MaxSize + plain.Length];
        var (nonce, tag, cipher) = Parts(sealedBytes);
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = new AesGcm(Derive("key"u8), tag.Length);
        aes.Encrypt(nonce.Span, plain, cipher.Span, tag.Span);
        return sealedBytes;
    }

    /// <summary>Null where it was tampered with.</summary>
    public byte[]? Decrypt(byte[] sealedBytes)
    {
        if (sealedBytes.Length < AesGcm.NonceByteSizes.MaxSize + AesGcm.TagByteSizes.MaxSize)
        {
            return null;
        }

        var (nonce, tag, cipher) = Parts(sealedBytes);
        var plain = new byte[cipher.Length];
        using var aes = new AesGcm(Derive("key"u8), tag.Length);
        try
        {
            aes.Decrypt(nonce.Span, cipher.Span, tag.Span, plain);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private byte[] Derive(ReadOnlySpan<byte> purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, Bytes, info: purpose.ToArray());

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Cipher) Parts(byte[] all)
    {
        var nonce = AesGcm.NonceByteSizes.MaxSize;
        var tag = AesGcm.TagByteSizes.MaxSize;
        return (all.AsMemory(0, nonce), all.AsMemory(nonce, tag), all.AsMemory(nonce + tag));
    }
}
