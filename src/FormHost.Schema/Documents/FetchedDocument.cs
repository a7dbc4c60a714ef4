using System.Security.Cryptography;

namespace FormHost.Schema.Documents;

/// <summary>A document as its source gave it: immutable bytes (decompressed) with their address and hash.</summary>
public sealed class FetchedDocument
{
    /// <summary>Takes the bytes of a document; they must not change afterwards.</summary>
    /// <param name="requestedUrl">What was asked for, without fragment.</param>
    /// <param name="url">Where it was found in the end (after redirects), without fragment: the base of its relative references.</param>
    /// <param name="content">The document's bytes.</param>
    public FetchedDocument(Uri requestedUrl, Uri url, ReadOnlyMemory<byte> content)
    {
        RequestedUrl = requestedUrl;
        Url = url;
        Content = content;
        Hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
    }

    private FetchedDocument(FetchedDocument same, TimeSpan age)
    {
        (RequestedUrl, Url, Content, Hash) = (same.RequestedUrl, same.Url, same.Content, same.Hash);
        StaleFor = age;
    }

    /// <summary>What was asked for, without fragment.</summary>
    public Uri RequestedUrl { get; }

    /// <summary>Where it was found (after redirects), without fragment.</summary>
    public Uri Url { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>SHA-256 of <see cref="Content"/>, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>How old a copy it is that was served because its host did not answer; null for a fresh one.</summary>
    public TimeSpan? StaleFor { get; }

    /// <summary>This document as a copy of the given age, served because its host did not answer.</summary>
    public FetchedDocument AsStale(TimeSpan age) => new(this, age);
}
