using FormHost.Web.Fetching.Options;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace FormHost.Web.Hosting;

/// <summary>Puts the limits of forms into force.</summary>
internal static class FormLimitServices
{
    public static void AddFormLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidated<FormLimits, FormLimitsValidator>().Bind(configuration.GetSection(FormLimits.Section));
        services.AddSingleton(provider => provider.Value<FormLimits>());
        services.AddOptions<KestrelServerOptions>().Configure<FormLimits>((kestrel, limits) => kestrel.Limits.MaxRequestBodySize = limits.FormBytes);
        services.AddOptions<FormOptions>().Configure<FormLimits>((form, limits) =>
        {
            form.ValueCountLimit = limits.FormValues;
            form.KeyLengthLimit = FormLimits.NameBytes;
            form.ValueLengthLimit = limits.FormBytes;
            form.BufferBodyLengthLimit = limits.FormBytes;
            form.MultipartBodyLengthLimit = limits.FormBytes;
        });
    }
}
