namespace FormHost.Web.Embedding;

/// <summary>An accent made readable on one ground: text in it, text upon it, and a soft ground of it.</summary>
/// <param name="Colour">The nearest shade of the accent that is readable as text.</param>
/// <param name="Ink">The colour of text upon it.</param>
/// <param name="Soft">A ground with a touch of it.</param>
internal sealed record AccentShade(ThemeColour Colour, ThemeColour Ink, ThemeColour Soft)
{
    private const double Readable = 4.5;

    private const double Step = 0.04;

    private static readonly ThemeColour DarkPaper = new(0x1b, 0x21, 0x29);

    public static AccentShade OnLight(ThemeColour accent) => On(accent, ThemeColour.White, ThemeColour.Black);

    public static AccentShade OnDark(ThemeColour accent) => On(accent, DarkPaper, ThemeColour.White);

    private static AccentShade On(ThemeColour accent, ThemeColour paper, ThemeColour away)
    {
        for (var share = 0.0; ; share += Step)
        {
            var colour = accent.Mix(away, Math.Min(share, 1));
            var soft = paper.Mix(colour, 0.1);
            if (ThemeColour.Contrast(colour, soft) >= Readable || share >= 1)
            {
                return new AccentShade(colour, InkOn(colour), soft);
            }
        }
    }

    private static ThemeColour InkOn(ThemeColour colour) =>
        ThemeColour.Contrast(colour, ThemeColour.White) >= ThemeColour.Contrast(colour, ThemeColour.Black) ? ThemeColour.White : ThemeColour.Black;
}
