using System.Text;

namespace EvidenceSite.Import;

/// <summary>
/// MARC-8 with its default sets: ASCII and extended Latin (ANSEL, ANSI Z39.47). Accents stand before their letter. Text in another
/// script, which an escape opens, becomes U+FFFD and so a fault of its entry.
/// </summary>
internal static class Marc8
{
    private const byte Escape = 0x1B;

    // From 0xA1; a blank where the set has nothing.
    private const string Letters = "ŁØĐÞÆŒʹ·♭®±ƠƯʼ ʻłøđþæœʺı£ðđơư  °ℓ℗©♯¿¡ß€";

    // From 0xE0.
    private const string Accents = "\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030C\u030A\uFE20\uFE21\u0315\u030B\u0310\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031C\u032E\uFE22\uFE23 \u0313\u0313";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var accents = new StringBuilder();
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b == Escape)
            {
                // Back to ASCII, or to a set that is not known.
                var isAscii = i + 1 < bytes.Length && bytes[i + 1] == (byte)'s';
                if (!isAscii && !(i + 2 < bytes.Length && bytes[i + 1] == (byte)'(' && bytes[i + 2] == (byte)'B')) text.Append('\uFFFD');
                i += isAscii ? 1 : 2;
            }
            else if (b >= 0xE0 && b - 0xE0 < Accents.Length && Accents[b - 0xE0] != ' ') accents.Append(Accents[b - 0xE0]);
            else
            {
                text.Append(Letter(b)).Append(accents);
                accents.Clear();
            }
        }
        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    private static char Letter(byte b) => b < 0x80 ? (char)b : b >= 0xA1 && b - 0xA1 < Letters.Length && Letters[b - 0xA1] != ' ' ? Letters[b - 0xA1] : '\uFFFD';
}
