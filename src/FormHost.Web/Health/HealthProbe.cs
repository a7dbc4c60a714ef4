namespace FormHost.Web.Health;

/// <summary>A health check without a shell, <c>FormHost.Web --health</c>: asks the FormHost that runs here, by the same configuration.</summary>
internal static class HealthProbe
{
    private const string Argument = "--health";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>True where the command line asks for it.</summary>
    public static bool IsAsked(string[] args) => args.Contains(Argument, StringComparer.Ordinal);

    /// <summary>Asks; says on the standard error stream why where the answer is bad.</summary>
    /// <returns>0 for healthy, else 1.</returns>
    public static async Task<int> RunAsync(IConfiguration configuration)
    {
        if (HealthAddress.Of(configuration) is not { } address)
        {
            return await FailAsync("No http or https address is configured (ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS).");
        }

        // The certificate is our own, asked for under a name that it need not have.
        using var handler = new SocketsHttpHandler { UseProxy = false, SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null } };
        using var client = new HttpClient(handler) { Timeout = Patience };
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Url);
        request.Headers.Host = address.Host;
        try
        {
            using var response = await client.SendAsync(request);
            return response.IsSuccessStatusCode ? 0 : await FailAsync($"{address.Url} answered {(int)response.StatusCode}.");
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return await FailAsync($"{address.Url} did not answer: {fault.Message}");
        }
    }

    private static async Task<int> FailAsync(string reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return 1;
    }
}
