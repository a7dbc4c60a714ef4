using Microsoft.AspNetCore.Http.Features;

namespace FormHost.Web.Hosting;

/// <summary>How large a posted form may be: real forms exceed ASP.NET's usual limits.</summary>
internal static class FormLimits
{
    /// <summary>Values in one posted form.</summary>
    public const int Values = 20_000;

    /// <summary>Bytes of one posted form.</summary>
    public const int Bytes = 2 * 1024 * 1024;

    public static void AddFormLimits(this IServiceCollection services) => services.Configure<FormOptions>(options =>
    {
        options.ValueCountLimit = Values;
        options.KeyLengthLimit = 16 * 1024;
        options.ValueLengthLimit = Bytes;
        options.BufferBodyLengthLimit = Bytes;
        options.MultipartBodyLengthLimit = Bytes;
    });
}
