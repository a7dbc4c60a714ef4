using System.Net.Http.Headers;

namespace FormHost.Web.Fetching.Http;

/// <summary>By what a host may tell whether a copy is still good.</summary>
/// <param name="Url">Where the copy was found in the end; only there its validators mean something.</param>
/// <param name="ETag">Its <c>ETag</c>, as sent.</param>
/// <param name="LastModified">Its <c>Last-Modified</c>, as sent.</param>
internal sealed record Validators(Uri Url, string? ETag, string? LastModified)
{
    /// <summary>Makes a request conditional; false where it stays as it is.</summary>
    public bool Apply(HttpRequestHeaders headers, Uri url)
    {
        if (url != Url || (ETag ?? LastModified) is null)
        {
            return false;
        }

        if (ETag is not null)
        {
            headers.TryAddWithoutValidation("If-None-Match", ETag);
        }

        if (LastModified is not null)
        {
            headers.TryAddWithoutValidation("If-Modified-Since", LastModified);
        }

        return true;
    }
}
