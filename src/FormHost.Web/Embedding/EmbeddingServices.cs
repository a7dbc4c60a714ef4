using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Embedding;

/// <summary>Registers who may embed a form.</summary>
internal static class EmbeddingServices
{
    public static IServiceCollection AddEmbedding(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidated<EmbeddingOptions, EmbeddingOptionsValidator>()
            .BindList(configuration, EmbeddingOptions.OriginsSection, options => options.Origins);
        services.AddSingleton<EmbedOrigins>();
        return services;
    }
}
