namespace EvidenceSite.Csl.Numbers;

/// <summary>Numbers as they stand in fields: "2", "2nd", "D4", "3-5", "1, 3 &amp; 5" (CSL 1.0.2, Choose: is-numeric).</summary>
internal static class NumericText
{
    /// <summary>Every part between separators has a digit.</summary>
    public static bool IsNumeric(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9')) return text.Length > 0;
        var parts = Split(text);
        return parts.Count > 0 && parts.TrueForAll(p => p.IsSeparator || IsNumber(p.Text));
    }

    /// <summary>It names several things: it has two numbers or more, or a range of them.</summary>
    /// <param name="and">The locale's word for "and", which may stand between numbers.</param>
    public static bool HasSeveral(string text, string and)
    {
        var words = $" {and} ";
        if (text.Contains(words, StringComparison.Ordinal)) text = text.Replace(words, ",", StringComparison.Ordinal);
        var parts = text.Split([',', ';', '&'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? parts.All(HasNumber) : PageRange.Parse(text) is not null || HasTwoEnds(text);
    }

    /// <summary>A hyphen between numbers makes them several, whether or not they count upwards.</summary>
    private static bool HasTwoEnds(string text) =>
        !text.Contains('\\')
        && text.Split(['-', '–'], StringSplitOptions.RemoveEmptyEntries) is [var first, var second] && HasNumber(first) && HasNumber(second);

    public static bool IsMoreThanOne(string text) => !int.TryParse(text, out var number) || number > 1;

    private static bool HasNumber(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || IsRoman(text.Trim());

    /// <summary>Numbers and what stands between them. A blank separates only together with a comma, hyphen or ampersand.</summary>
    public static List<NumberPart> Split(string text)
    {
        var parts = new List<NumberPart>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsSeparator(text[at])) continue;
            Add(parts, text[start..at]);
            parts.Add(new(text[at].ToString(), true));
            start = at + 1;
        }
        Add(parts, text[start..]);
        return parts;
    }

    /// <summary>With the usual blanks and dashes between numbers.</summary>
    public static string Spaced(string text) =>
        text.AsSpan().ContainsAny(",&-–;") ? string.Concat(Split(text).Select(p => p.IsSeparator ? Separator(p.Text) : p.Text)) : text;

    public static string Separator(string mark) => mark switch
    {
        "," => ", ",
        ";" => "; ",
        "&" => " & ",
        _ => "–",
    };

    private static void Add(List<NumberPart> parts, string text)
    {
        if (text.Trim() is { Length: > 0 } number) parts.Add(new(number, false));
    }

    private static bool IsRoman(string text) => text.All(c => "ivxlcdm".Contains(c, StringComparison.OrdinalIgnoreCase));

    private static bool IsSeparator(char c) => c is ',' or '&' or '-' or '–' or ';';

    /// <summary>A number may have letters before and after it, but no blank.</summary>
    private static bool IsNumber(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') && text.All(c => char.IsLetterOrDigit(c) || c is '.' or '/' or '\'' or '’');
}
