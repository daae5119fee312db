namespace EvidenceSite.Csl.Names;

/// <summary>Writing systems, as far as the order of names depends on them.</summary>
internal static class Scripts
{
    /// <summary>
    /// Names in scripts without spaces between words (Chinese, Japanese, Korean) are written family name first and closed up, and are not
    /// abbreviated (CSL 1.0.2, Non-Byzantine names).
    /// </summary>
    public static bool IsByzantine(CslName name) => !IsEastAsian(name.Family) && !IsEastAsian(name.Given);

    /// <summary>False for words of such a script, and for words that end in a blank of their own, as a Hebrew prefix does.</summary>
    public static bool NeedsBlanks(string words) => !char.IsWhiteSpace(words[^1]) && !IsEastAsian(words);

    private static bool IsEastAsian(string? text)
    {
        if (text is null) return false;
        foreach (var c in text)
        {
            if (IsEastAsian(c)) return true;
        }
        return false;
    }

    /// <summary>Hangul, kana and ideographs; those beyond the first plane by the first half of their pair.</summary>
    private static bool IsEastAsian(char c) => c is (>= '\u1100' and <= '\u11FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD87F');
}
