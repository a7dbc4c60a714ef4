using Microsoft.Extensions.Options;

namespace FormHost.Web.Embedding;

/// <summary>The one list of origins that may embed: for the header that browsers obey, and for the script that speaks with the page around it.</summary>
internal sealed class EmbedOrigins
{
    private const string OwnOrigin = "'self'";

    public EmbedOrigins(IOptions<EmbeddingOptions> options)
    {
        var origins = options.Value.Origins.Select(EmbedOrigin.Parse).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        Sources = origins.Count > 0 ? string.Join(' ', origins) : OwnOrigin;
    }

    /// <summary>The origins as sources of a content security policy, separated by spaces.</summary>
    public string Sources { get; }
}
