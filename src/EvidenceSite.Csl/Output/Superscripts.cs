using System.Text;

namespace EvidenceSite.Csl.Output;

/// <summary>Letters and digits that are superscripts by themselves, as in "2ª". Many fonts lack them, so that HTML raises ordinary ones.</summary>
internal static class Superscripts
{
    public static bool IsSuperscript(char c) => c is '\u00AA' or '\u00B2' or '\u00B3' or '\u00B9' or '\u00BA'
        or (>= '\u02B0' and <= '\u02B8') or (>= '\u02E0' and <= '\u02E4') or (>= '\u1D2C' and <= '\u1D61') or (>= '\u2070' and <= '\u207F');

    /// <summary>The ordinary letter or digit.</summary>
    public static string Base(char c) => c.ToString().Normalize(NormalizationForm.FormKD);
}
