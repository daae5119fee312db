namespace EvidenceSite.Search;

/// <summary>Which signs carry nothing that a searcher would type: TEXT.md, section 1.</summary>
internal static class FoldedMarks
{
    /// <summary>Whether a character goes wherever it stands: optional vowel signs, joiners, selectors and marks of direction.</summary>
    public static bool IsDropped(int code) => code switch
    {
        0x00AD => true,
        < 0x0591 => false,
        // Hebrew: accents and points.
        <= 0x05C7 => code is not (0x05BE or 0x05C0 or 0x05C3 or 0x05C6),
        // Arabic: signs of honour, vowel signs, the stretching line, Koranic signs. Hamza and madda belong to letters and stay.
        <= 0x06ED => code is (>= 0x0610 and <= 0x061A) or 0x061C or 0x0640 or (>= 0x064B and <= 0x0652) or (>= 0x0656 and <= 0x065F)
            or 0x0670 or (>= 0x06D6 and <= 0x06DC) or (>= 0x06DF and <= 0x06E4) or 0x06E7 or 0x06E8 or >= 0x06EA,
        // Marks for phonetic writing and for symbols.
        (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F) => true,
        // Joiners, non-joiners and marks of direction.
        (>= 0x200C and <= 0x200F) or (>= 0x202A and <= 0x202E) or 0x2060 or (>= 0x2066 and <= 0x2069) or 0xFEFF => true,
        // Selectors of a form.
        (>= 0x180B and <= 0x180D) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => true,
        _ => false,
    };

    /// <summary>Whether a mark goes from the letter it stands on: all do, but for those that make another letter of a Cyrillic one.</summary>
    /// <param name="letter">In lower case.</param>
    public static bool IsDroppedFrom(int letter, int mark)
    {
        if (mark is < 0x0300 or > 0x036F) return false;
        if (letter is not ((>= 0x0400 and <= 0x052F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0xA640 and <= 0xA69F))) return true;
        // Stress goes, but not from the Macedonian letters of that shape; the dots go from Russian yo alone.
        return mark switch
        {
            0x0300 or 0x0301 => letter is not ('г' or 'к'),
            0x0308 => letter == 'е',
            _ => false,
        };
    }
}
