namespace EvidenceSite.Theme.Colour;

/// <summary>A colour by lightness, strength and hue as the eye judges them (CSS Color 4, section 9.4).</summary>
/// <param name="Lightness">0 to 1.</param>
/// <param name="Chroma">0 for grey.</param>
/// <param name="Hue">In radians.</param>
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    public static Oklch From(Rgb colour)
    {
        var (r, g, b) = (Rgb.Linear(colour.Red), Rgb.Linear(colour.Green), Rgb.Linear(colour.Blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var lightness = (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s);
        var greenRed = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var blueYellow = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new(lightness, Math.Sqrt((greenRed * greenRed) + (blueYellow * blueYellow)), Math.Atan2(blueYellow, greenRed));
    }

    /// <summary>The nearest colour a screen can show: what lies outside is cut to the edge of sRGB.</summary>
    public Rgb ToRgb()
    {
        var (a, b) = (Chroma * Math.Cos(Hue), Chroma * Math.Sin(Hue));
        var l = Cube(Lightness + (0.3963377774 * a) + (0.2158037573 * b));
        var m = Cube(Lightness - (0.1055613458 * a) - (0.0638541728 * b));
        var s = Cube(Lightness - (0.0894841775 * a) - (1.2914855480 * b));
        return new(
            Rgb.Encoded((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
            Rgb.Encoded((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
            Rgb.Encoded((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)));
    }

    private static double Cube(double value) => value * value * value;
}
