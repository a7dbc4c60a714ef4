using Microsoft.Extensions.Configuration.Memory;

namespace FormHost.Web.Hosting;

/// <summary>The host names that FormHost answers to, <c>AllowedHosts</c>.</summary>
internal static class AllowedHosts
{
    public const string Key = "AllowedHosts";

    /// <summary>This machine's own names.</summary>
    public const string Default = "localhost;127.0.0.1;[::1]";

    /// <summary>Puts the default below every other source of configuration.</summary>
    public static void AddDefault(IConfigurationBuilder configuration) =>
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = [new(Key, Default)] });

    /// <summary>True where any name will do, so that another site's name may be made to lead here (DNS rebinding).</summary>
    public static bool AdmitsAll(IConfiguration configuration) =>
        (configuration[Key] ?? string.Empty).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is var hosts
        && (hosts.Length == 0 || hosts.Any(host => host is "*" or "0.0.0.0" or "[::]"));
}
