using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace FormHost.Web.Hosting;

/// <summary>
/// Compresses pages, HTTPS included: there is no cookie and no token, so no response holds a secret that its request did not bring.
/// </summary>
internal static class Compression
{
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
