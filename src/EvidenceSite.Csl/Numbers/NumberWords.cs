using System.Text;
using EvidenceSite.Csl.Locales;
using EvidenceSite.Csl.Rendering;

namespace EvidenceSite.Csl.Numbers;

/// <summary>Numbers in other forms than digits.</summary>
internal static class NumberWords
{
    private const int LargestRoman = 3999;

    private static readonly ImmutableArray<(int Value, string Letters)> Romans =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <param name="noun">The term whose gender the ordinal takes.</param>
    public static string Ordinal(int number, string noun, Locale locale) => Digits.Of(number) + locale.OrdinalSuffix(number, locale.GenderOf(noun));

    /// <param name="noun">The term whose gender the ordinal takes.</param>
    public static string LongOrdinal(int number, string noun, Locale locale) =>
        locale.LongOrdinal(number, locale.GenderOf(noun)) ?? Ordinal(number, noun, locale);

    /// <summary>Null for a number that Roman numerals have no letters for.</summary>
    public static string? Roman(int number)
    {
        if (number is < 1 or > LargestRoman) return null;
        var roman = new StringBuilder();
        var rest = number;
        foreach (var (value, letters) in Romans)
        {
            for (; rest >= value; rest -= value) roman.Append(letters);
        }
        return roman.ToString();
    }
}
