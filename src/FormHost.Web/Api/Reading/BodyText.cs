using System.Text;
using FormHost.Web.Api.Problems;
using FormHost.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace FormHost.Web.Api.Reading;

/// <summary>Reads the body of a request as text, within the limit of posted forms.</summary>
internal sealed class BodyText(FormLimits limits)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads JSON: <c>application/json</c> or a type that ends in <c>+json</c>.</summary>
    public Task<(string? Text, Problem? Problem)> ReadJsonAsync(HttpRequest request) => ReadAsync(request, "application/json", "+json", ProblemTypes.NotJson);

    /// <summary>Reads XML: <c>application/xml</c>, <c>text/xml</c> or a type that ends in <c>+xml</c>.</summary>
    public Task<(string? Text, Problem? Problem)> ReadXmlAsync(HttpRequest request) => ReadAsync(request, "application/xml", "+xml", ProblemTypes.NotXml);

    private async Task<(string? Text, Problem? Problem)> ReadAsync(HttpRequest request, string usual, string suffix, ProblemType notThat)
    {
        if (!IsOf(request.ContentType, usual, suffix))
        {
            return (null, new Problem(ProblemTypes.UnsupportedMediaType, $"The body came as “{request.ContentType}”; it must come as {usual}, in UTF-8."));
        }

        if (await ReadBytesAsync(request) is not { } bytes)
        {
            return (null, BodyLimit.Problem(limits));
        }

        try
        {
            return (Strict.GetString(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0)), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, new Problem(notThat, "The body is not text in UTF-8."));
        }
    }

    /// <summary>A body without a type is taken for what is expected.</summary>
    private static bool IsOf(string? contentType, string usual, string suffix)
    {
        if (string.IsNullOrEmpty(contentType))
        {
            return true;
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || (type.Charset.HasValue && !Same(type.Charset.Value.Trim('"'), "utf-8")))
        {
            return false;
        }

        return Same(type.MediaType.Value!, usual) || Same(type.MediaType.Value!, usual.Replace("application/", "text/", StringComparison.Ordinal))
            || type.MediaType.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

        static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<byte[]?> ReadBytesAsync(HttpRequest request)
    {
        if (request.ContentLength > limits.FormBytes)
        {
            return null;
        }

        var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            if (bytes.Length + read > limits.FormBytes)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
