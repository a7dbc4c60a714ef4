using System.Text;
using FormHost.Web.Releases;

namespace FormHost.Web.Embedding;

/// <summary>What pages that embed a form need beside the form itself.</summary>
internal static class EmbedEndpoints
{
    /// <summary>The script for pages around; those load it from their own site, also as a module.</summary>
    public const string HostScript = "/formhost-embed.js";

    /// <summary>The style sheet of a design.</summary>
    public const string StyleSheet = "/embed/theme.css";

    /// <summary>Changes whenever equal values give another style sheet, since browsers keep one for good.</summary>
    private const string Edition = "1";

    public static void MapEmbedding(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(StyleSheet, WriteStyleSheet).ExcludeFromDescription();

    /// <summary>The path and query of a design's style sheet, below the application's base.</summary>
    public static string StyleSheetOf(EmbedTheme theme) => Query.Write(StyleSheet, theme.Values.Select(pair => (pair.Name, (string?)pair.Value)).Append(("v", Edition)));

    private static IResult WriteStyleSheet(HttpContext context)
    {
        var theme = EmbedTheme.Read(context.Request.Query);
        if (theme.Refused.Count > 0)
        {
            return Results.Text($"Not understood: {string.Join(", ", theme.Refused)}.", "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text(theme.StyleSheet, "text/css", Encoding.UTF8);
    }
}
