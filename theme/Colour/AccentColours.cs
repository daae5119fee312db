namespace EvidenceSite.Theme.Colour;

/// <summary>The configured accent colour as it can be read: one shade for the light scheme and one for the dark.</summary>
/// <param name="Light">On light ground, <c>#rrggbb</c>.</param>
/// <param name="Dark">On dark ground, <c>#rrggbb</c>.</param>
public sealed record AccentColours(string Light, string Dark)
{
    /// <summary>The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    // Thin coloured letters on a dark ground look fainter than their ratio says.
    private const double DarkContrast = 7;

    // The ground of each scheme that leaves the least contrast: the tinted surface of the style sheet (--wash).
    internal const string LightGround = "#f2f4f4";
    internal const string DarkGround = "#20262a";

    /// <summary>Keeps the colour where it can be read, else darkens or lightens it in steps that keep its hue.</summary>
    /// <exception cref="ArgumentException">The colour is not written as <c>#rrggbb</c>.</exception>
    public static AccentColours From(string accent)
    {
        var colour = Rgb.Parse(accent);
        return new(Darkened(colour, Rgb.Parse(LightGround)), Lightened(colour, Rgb.Parse(DarkGround)));
    }

    /// <summary>The rules that set the accent; they belong at the end of the style sheet.</summary>
    public string ToCss() => $"@layer tokens {{ :root {{ --accent-light: {Light}; --accent-dark: {Dark}; }} }}\n";

    private static string Darkened(Rgb colour, Rgb ground) => Readable(colour, ground, LeastContrast, -0.005);

    private static string Lightened(Rgb colour, Rgb ground) => Readable(colour, ground, DarkContrast, +0.005);

    private static string Readable(Rgb colour, Rgb ground, double contrast, double step)
    {
        var shade = Oklch.From(colour);
        var result = colour;
        while (result.ContrastWith(ground) < contrast && shade.Lightness is > 0 and < 1)
        {
            shade = shade with { Lightness = Math.Clamp(shade.Lightness + step, 0, 1) };
            result = shade.ToRgb();
        }
        return result.ToString();
    }
}
