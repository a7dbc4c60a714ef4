using System.Net;
using System.Net.Http.Headers;
using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.WebPages;

namespace FormHost.Web.Fetching.Http;

/// <summary>Sends one GET and reads its answer. Everything but cancellation comes back as an outcome.</summary>
internal sealed class DocumentRequest(HttpMessageInvoker invoker, HostCredentials credentials, DocumentLimits limits, TimeProvider clock)
{
    private const string UserAgent = "FormHost";

    /// <param name="requested">The address first asked for, which results name.</param>
    /// <param name="url">The address of this hop.</param>
    /// <param name="known">The copy that is there already, to be asked about; null where there is none.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<FetchOutcome> SendAsync(Uri requested, Uri url, Validators? known, CancellationToken cancellationToken)
    {
        using var request = Message(url);
        var asked = known is not null && known.Apply(request.Headers, url);
        try
        {
            using var response = await invoker.SendAsync(request, cancellationToken);
            return asked && response.StatusCode is HttpStatusCode.NotModified
                ? FetchOutcome.Unchanged(CacheTerms.Of(response))
                : await ReadAsync(requested, url, response, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            var fault = FaultOf(exception);
            return FetchOutcome.Failed(fault, FetchFailures.Unreachable(requested), Redaction.OfText(exception.GetBaseException().Message));
        }
    }

    private async Task<FetchOutcome> ReadAsync(Uri requested, Uri url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (IsRedirect(response.StatusCode))
        {
            return response.Headers.Location is { } location
                ? FetchOutcome.Moved(location.IsAbsoluteUri ? location : new Uri(url, location))
                : FetchOutcome.Answered(response.StatusCode, FetchFailures.Status(requested, response.StatusCode), null);
        }

        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation))
        {
            return FetchOutcome.Answered(response.StatusCode, FetchFailures.Status(requested, response.StatusCode), RetryAfter(response));
        }

        if (response.Content.Headers.ContentEncoding.FirstOrDefault() is { } encoding)
        {
            return FetchOutcome.Failed(FetchFault.Encoding, FetchFailures.Encoding(requested, encoding));
        }

        return await ReadBodyAsync(requested, url, response, cancellationToken);
    }

    private async Task<FetchOutcome> ReadBodyAsync(Uri requested, Uri url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> body;
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            body = await BodyReader.ReadAsync(stream, limits.DocumentBytes, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            return FetchOutcome.Failed(FetchFault.BrokenOff, FetchFailures.BrokenOff(requested), Redaction.OfText(exception.Message));
        }

        if (WebPage.Is(body.Span))
        {
            return FetchOutcome.Failed(FetchFault.WebPage, FetchFailures.WebPage(requested));
        }

        return body.Length > limits.DocumentBytes
            ? FetchOutcome.Failed(FetchFault.TooLarge, FetchFailures.TooLarge(requested, limits.DocumentBytes))
            : FetchOutcome.Had(new FetchedDocument(requested, url, body), CacheTerms.Of(response));
    }

    private HttpRequestMessage Message(Uri url)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(UserAgent, null));
        request.Headers.Accept.ParseAdd("application/schema+json, application/json;q=0.9, */*;q=0.5");
        credentials.Apply(request.Headers, url);
        return request;
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var after = response.Headers.RetryAfter;
        var wait = after?.Delta ?? (after?.Date - clock.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private static FetchFault FaultOf(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is FetchRefusedException refused)
            {
                return refused.Fault;
            }
        }

        return FetchFault.Unreachable;
    }
}
