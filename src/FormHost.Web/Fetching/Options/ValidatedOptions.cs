using Microsoft.Extensions.Options;

namespace FormHost.Web.Fetching.Options;

/// <summary>Options that are bound and validated at start.</summary>
internal static class ValidatedOptions
{
    /// <summary>Adds options with their validator.</summary>
    public static OptionsBuilder<TOptions> AddValidated<TOptions, TValidator>(this IServiceCollection services)
        where TOptions : class
        where TValidator : class, IValidateOptions<TOptions>
    {
        services.AddSingleton<IValidateOptions<TOptions>, TValidator>();
        return services.AddOptions<TOptions>().ValidateOnStart();
    }

    /// <summary>Binds a section that is itself a list, or one text.</summary>
    public static void BindList<TOptions>(
        this OptionsBuilder<TOptions> builder, IConfiguration configuration, string section, Func<TOptions, IList<string>> list)
        where TOptions : class => builder.Configure(options =>
    {
        var found = configuration.GetSection(section);
        foreach (var entry in found.Get<string[]>() ?? (found.Value is { Length: > 0 } single ? [single] : []))
        {
            list(options).Add(entry);
        }
    });

    /// <summary>The options' value.</summary>
    public static TOptions Value<TOptions>(this IServiceProvider provider)
        where TOptions : class => provider.GetRequiredService<IOptions<TOptions>>().Value;
}
