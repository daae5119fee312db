using System.Globalization;
using System.Text;

namespace EvidenceSite.Search;

/// <summary>Tells the kind of characters.</summary>
internal static class CharKinds
{
    /// <summary>The kind of the character at a place, and how many UTF-16 units it has. Behind the end of the text is a gap.</summary>
    public static CharKind At(ReadOnlySpan<char> text, int at, out int width)
    {
        width = 1;
        if (at >= text.Length) return CharKind.Gap;
        var c = text[at];
        if (c < 0x80) return char.IsAsciiLetter(c) ? CharKind.Letter : char.IsAsciiDigit(c) ? CharKind.Digit : CharKind.Gap;
        if (!char.IsSurrogate(c)) return Of(c, CharUnicodeInfo.GetUnicodeCategory(c));
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out var units) != System.Buffers.OperationStatus.Done) return CharKind.Gap;
        width = units;
        return Of(rune.Value, Rune.GetUnicodeCategory(rune));
    }

    private static CharKind Of(int code, UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Extend,
        UnicodeCategory.Format => IsTransparent(code) ? CharKind.Extend : CharKind.Gap,
        UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
        UnicodeCategory.OtherNumber => code is >= 0x2080 and <= 0x2089 ? CharKind.Digit : CharKind.Gap,
        UnicodeCategory.ModifierLetter when code is 0x02BB or 0x02BC => CharKind.Gap,
        // The voicing marks of half-width kana are letters by category.
        UnicodeCategory.ModifierLetter when code is 0xFF9E or 0xFF9F => CharKind.Extend,
        <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => IsUnspaced(code) ? CharKind.Unspaced : CharKind.Letter,
        _ => CharKind.Gap,
    };

    private static bool IsTransparent(int code) => code is 0x00AD or 0x061C or (>= 0x200C and <= 0x200F) or (>= 0x202A and <= 0x202E)
        or 0x2060 or (>= 0x2066 and <= 0x2069) or 0xFEFF;

    // Thai and Lao; Myanmar; Khmer; signs of iteration, kana and Han in their blocks.
    private static bool IsUnspaced(int code) => code is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9D) or (>= 0x1B000 and <= 0x1B16F)
        or (>= 0x20000 and <= 0x3FFFF);
}
