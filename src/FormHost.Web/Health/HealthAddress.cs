using System.Globalization;

namespace FormHost.Web.Health;

/// <summary>Where the FormHost that runs here answers.</summary>
/// <param name="Url">The URL of its health.</param>
/// <param name="Host">The host to ask for, where not that of the URL would be let in.</param>
internal sealed record HealthAddress(Uri Url, string? Host)
{
    private const int UsualPort = 5000;
    private static readonly string[] Local = ["localhost", "127.0.0.1"];

    /// <summary>Reads the configuration as the server does; null where it names no http or https address.</summary>
    public static HealthAddress? Of(IConfiguration configuration)
    {
        var addresses = Endpoints(configuration);
        var chosen = addresses.Find(address => address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)) ?? addresses.FirstOrDefault();
        return chosen is null ? null : Of(chosen, configuration["AllowedHosts"]);
    }

    private static List<string> Endpoints(IConfiguration configuration)
    {
        string[] urls =
        [
            .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
        ];
        if (urls.Length == 0)
        {
            urls = Split(configuration["urls"]);
        }

        if (urls.Length == 0)
        {
            urls = [.. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"), .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}")];
        }

        return [.. urls.Length == 0 ? [string.Create(CultureInfo.InvariantCulture, $"http://localhost:{UsualPort}")] : urls];
    }

    private static HealthAddress? Of(string address, string? allowedHosts)
    {
        var binding = BindingAddress.Parse(address);
        if (binding.IsUnixPipe || binding.IsNamedPipe || binding.Port is <= 0 or > 65535)
        {
            return null;
        }

        var host = binding.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "127.0.0.1" : binding.Host;
        return new(new UriBuilder(binding.Scheme, host, binding.Port, binding.PathBase + HealthEndpoints.Live).Uri, HostOf(Split(allowedHosts)));
    }

    /// <summary>FormHost answers only for the hosts that it is told to.</summary>
    private static string? HostOf(string[] allowed) =>
        allowed.Length == 0 || allowed.Contains("*", StringComparer.Ordinal) || Array.TrueForAll(Local, name => allowed.Contains(name, StringComparer.OrdinalIgnoreCase))
            ? null
            : allowed[0].Replace("*.", "health.", StringComparison.Ordinal);

    private static string[] Split(string? list) =>
        (list ?? string.Empty).Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
