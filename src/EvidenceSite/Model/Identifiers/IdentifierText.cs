namespace EvidenceSite.Model;

/// <summary>What stands around an identifier where people copy it from: a label, or the address of a resolver.</summary>
internal static class IdentifierText
{
    /// <summary>Takes off <paramref name="label"/> in any case, with the colon and blanks after it; leaves text without it as it is.</summary>
    public static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> text, string label) =>
        text.StartsWith(label, StringComparison.OrdinalIgnoreCase) ? text[label.Length..].TrimStart(": \t\u00a0") : text;

    /// <summary>Finds what follows an address such as <c>orcid.org/</c>, with or without scheme and <c>www.</c>, up to the query or fragment.</summary>
    public static bool TryAfterAddress(ReadOnlySpan<char> text, string address, out ReadOnlySpan<char> rest)
    {
        rest = text;
        foreach (var optional in (ReadOnlySpan<string>)["https:", "http:", "//", "www."])
        {
            if (rest.StartsWith(optional, StringComparison.OrdinalIgnoreCase)) rest = rest[optional.Length..];
        }
        if (!rest.StartsWith(address, StringComparison.OrdinalIgnoreCase)) return false;
        rest = rest[address.Length..];
        var end = rest.IndexOfAny('?', '#');
        if (end >= 0) rest = rest[..end];
        return true;
    }

    /// <summary>The first segment after one of the addresses; the text itself when it is none of them.</summary>
    public static ReadOnlySpan<char> FirstSegment(ReadOnlySpan<char> text, params ReadOnlySpan<string> addresses)
    {
        foreach (var address in addresses)
        {
            if (!TryAfterAddress(text, address, out var rest)) continue;
            var end = rest.IndexOf('/');
            return end < 0 ? rest : rest[..end];
        }
        return text;
    }

    /// <summary>Whether it is a number without leading zero of at most <paramref name="longest"/> ASCII digits.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text, int longest) =>
        text.Length > 0 && text.Length <= longest && text[0] != '0' && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>
    /// Copies the digits and a final check character <c>X</c> into <paramref name="digits"/>, without hyphens and dashes;
    /// false when anything else stands there or the count is not exactly that of <paramref name="digits"/>.
    /// </summary>
    public static bool TryDigits(ReadOnlySpan<char> text, Span<char> digits)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212') continue;
            if (count == digits.Length) return false;
            var isCheck = c is 'x' or 'X' && count == digits.Length - 1;
            if (!char.IsAsciiDigit(c) && !isCheck) return false;
            digits[count++] = isCheck ? 'X' : c;
        }
        return count == digits.Length;
    }
}
