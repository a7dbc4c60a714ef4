using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Requests.Masters;

/// <summary>Registers the masters.</summary>
internal static class MasterServices
{
    /// <summary>Adds <see cref="MasterRegistry"/>, with the options validated at start.</summary>
    public static IServiceCollection AddMasters(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidated<MastersOptions, MastersOptionsValidator>()
            .Configure(options => configuration.GetSection(MastersOptions.Section).Bind(options.Masters));
        services.AddValidated<RequestOptions, RequestOptionsValidator>().Bind(configuration.GetSection(RequestOptions.Section));
        services.AddSingleton(provider => provider.Value<RequestOptions>());
        services.AddSingleton<MasterLog>();
        services.AddSingleton(provider => new MasterRegistry(
            provider.Value<MastersOptions>(),
            provider.GetRequiredService<RequestOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<MasterLog>()));
        return services;
    }
}
