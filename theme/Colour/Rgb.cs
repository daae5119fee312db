using System.Globalization;

namespace EvidenceSite.Theme.Colour;

/// <summary>A colour of the sRGB space, each part from 0 to 255.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>Relative luminance, 0 for black to 1 for white (WCAG 2.2, definition of relative luminance).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static Rgb Parse(string text)
    {
        if (text.Length != 7 || text[0] != '#' || !text.AsSpan(1).ContainsOnlyHex())
        {
            throw new ArgumentException($"Not a colour of the form #rrggbb: {text}", nameof(text));
        }
        var number = int.Parse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new((byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }

    /// <summary>From 1 for none to 21 for black on white (WCAG 2.2, definition of contrast ratio).</summary>
    public double ContrastWith(Rgb other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    /// <summary>The light that a part of a colour stands for, 0 to 1 (IEC 61966-2-1).</summary>
    internal static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    /// <summary>The reverse of <see cref="Linear"/>; what lies outside the space is cut to its edge.</summary>
    internal static byte Encoded(double light)
    {
        var value = light <= 0.0031308 ? light * 12.92 : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055;
        return (byte)Math.Round(Math.Clamp(value, 0, 1) * 255);
    }
}
