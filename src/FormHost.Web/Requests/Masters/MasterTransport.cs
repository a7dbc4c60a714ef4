using System.Net.Http.Headers;
using System.Net.Security;
using System.Text;
using FormHost.Schema.Requests;
using FormHost.Web.Fetching.Http;
using Polly;
using Polly.Timeout;

namespace FormHost.Web.Requests.Masters;

/// <summary>Posts to one master with one certificate. Everything but cancellation comes back as a reply.</summary>
internal sealed class MasterTransport : IDisposable
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int HeaderKilobytes = 32;
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    private readonly HttpMessageInvoker _invoker;
    private readonly Uri _root;
    private readonly ResiliencePipeline<MasterReply> _pipeline;

    public MasterTransport(Uri url, SslClientAuthenticationOptions tls, RequestOptions options, TimeProvider clock, MasterLog log)
    {
        _root = new Uri(url.AbsoluteUri.TrimEnd('/') + "/");
        _pipeline = MasterPipeline.Build(options, clock, attempt => log.Retrying(_root.Authority, attempt));
        _invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            SslOptions = tls,
            ConnectTimeout = TimeSpan.FromSeconds(options.ConnectSeconds),
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            MaxResponseHeadersLength = HeaderKilobytes,
            PooledConnectionLifetime = ConnectionLifetime,
            ActivityHeadersPropagator = null,
        });
    }

    /// <summary>Posts to a path below the master's URL.</summary>
    /// <param name="path">The path.</param>
    /// <param name="content">Makes the body anew for each try.</param>
    /// <param name="accept">The media types that are understood.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<MasterReply> PostAsync(string path, Func<HttpContent> content, string accept, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (state, token) => await state.Transport.TryAsync(state.path, state.content(), state.accept, token),
                (Transport: this, path, content, accept),
                cancellationToken);
        }
        catch (TimeoutRejectedException)
        {
            return MasterReply.Failed(RequestOutcomeKind.TimedOut);
        }
    }

    public void Dispose() => _invoker.Dispose();

    private async Task<MasterReply> TryAsync(string path, HttpContent content, string accept, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_root, path)) { Content = content };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("FormHost", null));
        request.Headers.Accept.ParseAdd(accept);
        HttpResponseMessage response;
        try
        {
            response = await _invoker.SendAsync(request, cancellationToken);
        }
        catch (Exception exception) when (IsConnectionFailure(exception, cancellationToken))
        {
            return MasterReply.Failed(RequestOutcomeKind.Unreachable, ReasonOf(exception), isTransient: !IsSecurityFailure(exception));
        }

        using (response)
        {
            return await ReadAsync(response, cancellationToken);
        }
    }

    private static async Task<MasterReply> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var body = await BodyReader.ReadAsync(stream, MostBytes, cancellationToken);
            return body.Length > MostBytes
                ? MasterReply.Failed(RequestOutcomeKind.Unreadable, "The answer is too long.", status)
                : MasterReply.Answer(status, Encoding.UTF8.GetString(body.Span).TrimStart('\uFEFF'));
        }
        catch (Exception exception) when (IsConnectionFailure(exception, cancellationToken))
        {
            return MasterReply.Failed(RequestOutcomeKind.Unreadable, "The answer broke off.", status, isTransient: true);
        }
    }

    private static bool IsConnectionFailure(Exception exception, CancellationToken cancellationToken) =>
        exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private static bool IsSecurityFailure(Exception exception) => exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError };

    private static string? ReasonOf(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            "The secure connection could not be made: the master's certificate is not trusted, or it does not accept FormHost's.",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "Its name cannot be resolved.",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "The connection is refused.",
        OperationCanceledException => "The connection could not be made in time.",
        _ => "The connection broke off before the answer.",
    };
}
