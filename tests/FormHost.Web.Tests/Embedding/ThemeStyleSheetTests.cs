using System.Net;
using System.Text.RegularExpressions;

namespace FormHost.Web.Tests.Embedding;

public sealed partial class ThemeStyleSheetTests
{
    [Fact]
    public async Task Design_values_give_a_style_sheet_that_is_kept_for_good()
    {
        using var host = new EmbedHost();

        using var response = await host.GetAsync("/embed/theme.css?theme=dark&accent=%230b5cad&radius=12&font=Fira%20Sans&spacing=relaxed&v=1");

        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", response.Headers.NonValidated["Cache-Control"]));
        Assert.Equal(
            """
            :root {
              color-scheme: dark;
              --accent: light-dark(#0b5cad, #6397cb); --accent-ink: light-dark(#ffffff, #000000); --accent-soft: light-dark(#e7eff7, #222d39);
              --radius: 12px;
              --font: "Fira Sans", system-ui, sans-serif;
              --space: 1.3;
            }

            """,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("theme", "pink")]
    [InlineData("theme", "dark;}*{display:none}")]
    [InlineData("accent", "red")]
    [InlineData("accent", "#12345")]
    [InlineData("accent", "#123456;}")]
    [InlineData("accent", "url(//evil.example)")]
    [InlineData("accent", "#１２３")]
    [InlineData("radius", "25")]
    [InlineData("radius", "-1")]
    [InlineData("radius", "1px")]
    [InlineData("radius", " 1")]
    [InlineData("radius", "١")]
    [InlineData("font", "a\"; } * { background: url(//evil.example) }")]
    [InlineData("font", "a\\22 ")]
    [InlineData("font", "a\n")]
    [InlineData("font", "")]
    [InlineData("spacing", "2")]
    public async Task What_is_no_value_is_refused_and_on_the_page_ignored(string name, string value)
    {
        using var host = new EmbedHost();
        var query = $"{name}={Uri.EscapeDataString(value)}";

        using var response = await host.GetAsync($"/embed/theme.css?{query}");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = await host.PageAsync($"{EmbedHost.Form}&{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal($"Not understood: {name}.", text);
        Assert.Contains($"data-ignored=\"{name}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/embed/theme.css?", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000")]
    [InlineData("fff")]
    [InlineData("ff0")]
    [InlineData("0b5cad")]
    [InlineData("777777")]
    public async Task Any_accent_becomes_readable_in_light_and_dark(string accent)
    {
        using var host = new EmbedHost();
        using var response = await host.GetAsync($"/embed/theme.css?accent={accent}");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var colours = Colour().Matches(text).Select(match => Luminance(match.Value)).ToArray();
        var (light, dark) = ((colours[0], colours[2], colours[4]), (colours[1], colours[3], colours[5]));

        foreach (var ((shade, ink, soft), paper) in new[] { (light, Luminance("#ffffff")), (dark, Luminance("#1b2129")) })
        {
            Assert.All([paper, soft, ink], other => Assert.True(Contrast(shade, other) >= 4.49, text));
        }
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(string colour)
    {
        var parts = Convert.FromHexString(colour[1..]).Select(part => part / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("#[0-9a-f]{6}", RegexOptions.None, 1000)]
    private static partial Regex Colour();
}
