using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSite.Relate;

/// <summary>Finds the numbers of a text, in digits and in words.</summary>
internal static partial class NumberReader
{
    /// <summary>The numbers in digits, then those in words. A one in words is left out, since it mostly counts nothing ("one of them", "una red").</summary>
    public static IEnumerable<StatedNumber> Read(string text, string? language)
    {
        var words = NumberWords.Of(language);
        return Digits(text, words).Concat(InWords(text, words));
    }

    // Digits that are part of a name are no number: COVID-19, H1N1, PMC8179702.
    private static IEnumerable<StatedNumber> Digits(string text, NumberWords words)
    {
        foreach (Match match in (words.DecimalMark == '.' ? PointPattern() : CommaPattern()).Matches(text))
        {
            var plain = $"{string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit))}.{match.Groups["part"].Value}0";
            if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) yield return new(match.Value, value);
        }
    }

    private static IEnumerable<StatedNumber> InWords(string text, NumberWords words)
    {
        WordNumber? number = null;
        foreach (Match match in WordPattern().Matches(text))
        {
            var follows = number is not null && string.IsNullOrWhiteSpace(text[number.End..match.Index].Replace('-', ' '));
            if (follows && number!.Continue(match, words)) continue;
            if (number?.Finish(text) is { } finished) yield return finished;
            number = WordNumber.Begin(match, words);
        }
        if (number?.Finish(text) is { } last) yield return last;
    }

    private const string NotInName = @"(?<![\p{L}\p{N}_]|\p{L}-)";
    private const string NoNameFollows = @"(?![\p{L}\p{N}_])";

    [GeneratedRegex(NotInName + @"(?:(?<whole>[0-9]{1,3}(?:[,\u00A0\u202F][0-9]{3})+(?![0-9]))|(?<whole>[0-9]+))(?:[.·](?<part>[0-9]+))?" + NoNameFollows, RegexOptions.CultureInvariant)]
    private static partial Regex PointPattern();

    [GeneratedRegex(NotInName + @"(?:(?<whole>[0-9]{1,3}(?:[.\u00A0\u202F][0-9]{3})+(?![0-9]))(?:[,·](?<part>[0-9]+))?|(?<whole>[0-9]+)(?:[.,·](?<part>[0-9]+))?)" + NoNameFollows, RegexOptions.CultureInvariant)]
    private static partial Regex CommaPattern();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
