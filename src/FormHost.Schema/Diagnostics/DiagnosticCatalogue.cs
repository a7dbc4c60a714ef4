using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using System.Text;

namespace FormHost.Schema.Diagnostics;

/// <summary>
/// The texts of diagnostics, per culture. Each area (a code's part before the dot) is one resource file under
/// <c>Diagnostics/Messages</c>; placeholders stand in braces by name, <c>{field}</c>; <c>{limit?item:items}</c> is the first word where the argument is 1.
/// </summary>
public static class DiagnosticCatalogue
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Areas = new(StringComparer.Ordinal);

    /// <summary>The text of a diagnostic in the given culture, falling back to English; never markup.</summary>
    public static string Text(Diagnostic diagnostic, CultureInfo? culture = null) =>
        Fill(Template(diagnostic.Code, culture) ?? diagnostic.Code, diagnostic.Arguments);

    /// <summary>The template of a code; null where the catalogue has none.</summary>
    public static string? Template(string code, CultureInfo? culture = null)
    {
        var dot = code.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0)
        {
            return null;
        }

        var area = Areas.GetOrAdd(code[..dot], static name => new ResourceManager(
            $"{typeof(DiagnosticCatalogue).Namespace}.Messages.{name}", typeof(DiagnosticCatalogue).Assembly));
        try
        {
            return area.GetString(code[(dot + 1)..], culture ?? CultureInfo.CurrentUICulture);
        }
        catch (MissingManifestResourceException)
        {
            return null;
        }
    }

    private static string? Filling(string placeholder, DiagnosticArguments arguments) =>
        placeholder.Split('?', ':') is [var name, var one, var many]
            ? arguments[name] is "1" ? one : many
            : arguments[placeholder];

    private static string Fill(string template, DiagnosticArguments arguments)
    {
        var text = new StringBuilder(template.Length + 32);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(template, at, open - at).Append(Filling(template[(open + 1)..close], arguments));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }
}
