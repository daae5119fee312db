namespace EvidenceSite.Search;

/// <summary>The one form of a number that several ways of writing it share: TEXT.md, section 2.</summary>
internal static class NumberForm
{
    /// <summary>Whether a character between two digits belongs to the number.</summary>
    public static bool IsMark(char c) => c is '.' or ',' or '·' or '٫' or '٬';

    /// <summary>Takes the marks of thousands away and makes every other mark a full stop.</summary>
    /// <param name="number">Folded digits with marks between them.</param>
    public static string Of(string number)
    {
        var plain = number.Replace('·', '.').Replace('٫', '.').Replace('٬', ',');
        var first = plain.AsSpan().IndexOfAny('.', ',');
        if (first < 0) return plain;
        var mark = plain[first];
        var groups = first is >= 1 and <= 3 && plain[0] != '0' && IsDigits(plain, 0, first) ? ThousandsEnd(plain, first, mark) : first;
        var rest = plain.AsSpan(groups);
        // What follows the thousands may be nothing, or the other mark and the decimals.
        var isThousands = groups > first && (rest.IsEmpty || (rest[0] != mark && !rest[0..].Slice(1).ContainsAny('.', ',')));
        return isThousands ? string.Concat(plain.AsSpan(0, groups).ToString().Replace(mark.ToString(), "", StringComparison.Ordinal), rest).Replace(',', '.') : plain.Replace(',', '.');
    }

    private static int ThousandsEnd(string number, int at, char mark)
    {
        while (at < number.Length && number[at] == mark && IsDigits(number, at + 1, at + 4) && (at + 4 == number.Length || !char.IsAsciiDigit(number[at + 4]))) at += 4;
        return at;
    }

    private static bool IsDigits(string text, int start, int end) =>
        end <= text.Length && !text.AsSpan(start, end - start).ContainsAnyExceptInRange('0', '9');
}
