using System.Text;

namespace EvidenceSite.Validate;

/// <summary>Which characters a text may have: none that cannot be seen and changes how the rest is read or shown.</summary>
internal static class TextRules
{
    /// <summary>The offset of the first character that is not allowed; -1 when all are. Half a surrogate pair is none.</summary>
    public static int FindForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Nearly every text is plain ASCII: pass it quickly.
            var plain = text.AsSpan(i).IndexOfAnyExceptInRange(' ', '~');
            if (plain < 0) return -1;
            i += plain;
            if (!Rune.TryGetRuneAt(text, i, out var rune) || IsForbidden(rune)) return i;
            i += rune.Utf16SequenceLength - 1;
        }
        return -1;
    }

    /// <summary>C0 but tab and line feed, DEL and C1 (ECMA-48), the byte order mark, and the bidirectional overrides and isolates (UAX 9, section 2).</summary>
    public static bool IsForbidden(Rune rune) => rune.Value switch
    {
        '\t' or '\n' => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2066 and <= 0x2069 => true,
        0xFEFF => true,
        _ => false,
    };
}
