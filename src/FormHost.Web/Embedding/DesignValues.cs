using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FormHost.Web.Embedding;

/// <summary>The values of the design, each with what it accepts.</summary>
internal static partial class DesignValues
{
    private const int MostRadius = 24;

    public static readonly ImmutableArray<DesignValue> All =
    [
        new("theme", Scheme),
        new("accent", Accent),
        new("radius", Radius),
        new("font", Font),
        new("spacing", Spacing),
    ];

    private static string? Scheme(string text) => text switch
    {
        "auto" => "color-scheme: light dark;",
        "light" => "color-scheme: light;",
        "dark" => "color-scheme: dark;",
        _ => null,
    };

    private static string? Accent(string text)
    {
        if (ThemeColour.Parse(text) is not { } asked)
        {
            return null;
        }

        var (light, dark) = (AccentShade.OnLight(asked), AccentShade.OnDark(asked));
        return $"--accent: light-dark({light.Colour}, {dark.Colour}); --accent-ink: light-dark({light.Ink}, {dark.Ink}); --accent-soft: light-dark({light.Soft}, {dark.Soft});";
    }

    private static string? Radius(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels <= MostRadius
            ? string.Create(CultureInfo.InvariantCulture, $"--radius: {pixels}px;")
            : null;

    private static string? Font(string text) => text switch
    {
        "system" => "--font: system-ui, sans-serif;",
        "sans" => "--font: Arial, Helvetica, sans-serif;",
        "serif" => "--font: Georgia, \"Times New Roman\", serif;",
        "mono" => "--font: var(--mono);",
        _ when FontName().IsMatch(text) => $"--font: \"{text}\", system-ui, sans-serif;",
        _ => null,
    };

    private static string? Spacing(string text) => text switch
    {
        "compact" => "--space: 0.7;",
        "normal" => "--space: 1;",
        "relaxed" => "--space: 1.3;",
        _ => null,
    };

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 -]{0,39}\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FontName();
}
