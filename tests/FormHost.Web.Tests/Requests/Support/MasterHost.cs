using FormHost.Web.Fetching;
using FormHost.Web.Requests.Masters;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Tests.Requests.Support;

/// <summary>The masters as the product registers them.</summary>
internal sealed class MasterHost : IDisposable
{
    private readonly ServiceProvider _services;

    public MasterHost(IEnumerable<(string Key, string Value)> settings, TimeProvider? clock = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("AllowedHosts", "localhost"), new("FormHost:Requests:RetryMilliseconds", "0")])
            .Build();
        foreach (var (key, value) in settings)
        {
            configuration[key] = value;
        }

        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(logging => logging.ClearProviders());
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddFetching(configuration);
        services.AddMasters(configuration);
        _services = services.BuildServiceProvider();
    }

    public MasterRegistry Masters => _services.GetRequiredService<MasterRegistry>();

    public static (string Key, string Value)[] Settings(string api, string url, params (string Key, string Value)[] more) =>
        [("FormHost:Masters:test:Api", api), ("FormHost:Masters:test:Url", url), .. more];

    /// <summary>The one master's client.</summary>
    public IMasterClient Client(Requester? requester = null) => Masters.Find("test")!.ClientOf(requester ?? Requester.Unnamed)!;

    /// <summary>Why the configuration cannot be meant.</summary>
    public IEnumerable<string> Failures()
    {
        try
        {
            _services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException exception)
        {
            return exception.Failures;
        }
    }

    public void Dispose() => _services.Dispose();
}
