using System.Text.RegularExpressions;

namespace EvidenceSite.Search;

/// <summary>The one form of a number that several ways of writing it share: TEXT.md, section 2.</summary>
internal static partial class NumberForm
{
    /// <summary>Whether a character between two digits belongs to the number.</summary>
    public static bool IsMark(char c) => c is '.' or ',' or '·' or '٫' or '٬';

    /// <summary>Takes the marks of thousands away and makes every other mark a full stop.</summary>
    /// <param name="number">Folded digits with marks between them.</param>
    public static string Of(string number)
    {
        if (!number.AsSpan().ContainsAny(".,·٫٬")) return number;
        var plain = number.Replace('·', '.').Replace('٫', '.').Replace('٬', ',');
        var match = Thousands().Match(plain);
        if (!match.Success) return plain.Replace(',', '.');
        var mark = match.Groups["mark"].Value;
        return match.Groups["whole"].Value.Replace(mark, "", StringComparison.Ordinal) + match.Groups["decimals"].Value.Replace(',', '.');
    }

    // Groups of three behind the first, all with the same mark; then perhaps the other mark and decimals. No group begins with a lone 0: that is 0.125.
    [GeneratedRegex(@"\A(?<whole>[1-9][0-9]{0,2}(?<mark>[.,])[0-9]{3}(?:\k<mark>[0-9]{3})*)(?<decimals>(?!\k<mark>)[.,][^.,]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
