using System.Security.Cryptography;
using System.Text;
using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Fetching.Caching;

/// <summary>Names of cache entries: hashes, since addresses and credentials have no place in another program's memory.</summary>
internal static class CacheKey
{
    public static string Of(Uri url, HostCredentials credentials)
    {
        var text = $"{url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped)}\n{credentials.IdentityAt(url)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
