using System.Globalization;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Cultures of languages, for letters only.</summary>
internal static class Cultures
{
    /// <summary>The invariant culture for all but Turkish and Azeri, whose "i" keeps its dot, so that machines agree.</summary>
    public static CultureInfo Of(string language)
    {
        if (!IsTurkic(language)) return CultureInfo.InvariantCulture;
        try
        {
            return CultureInfo.GetCultureInfo(language[..2]);
        }
        catch (CultureNotFoundException)
        {
            // The machine has no cultures at all; plain letters are the best it can do.
            return CultureInfo.InvariantCulture;
        }
    }

    private static bool IsTurkic(string language) =>
        language.StartsWith("tr", StringComparison.OrdinalIgnoreCase) || language.StartsWith("az", StringComparison.OrdinalIgnoreCase);
}
