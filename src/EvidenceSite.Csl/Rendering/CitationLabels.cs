using System.Globalization;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Makes labels as in "Doe65" and "DRNM87" for items that come without one (CSL 1.0.2, Appendix IV: citation-label).</summary>
internal static class CitationLabels
{
    private static readonly ImmutableArray<int> LettersByAuthors = [0, 4, 2, 2];

    public static string Make(CslItem item)
    {
        var names = item.NamesOf("author");
        var letters = names.Length < LettersByAuthors.Length ? LettersByAuthors[names.Length] : 1;
        var authors = string.Concat(names.Take(4).Select(n => Start(n.Family ?? n.Literal ?? "", letters)));
        var year = item.Date("issued")?.Start.Year ?? 0;
        return year == 0 ? authors : authors + (Math.Abs(year) % 100).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string Start(string family, int letters) => family[..Math.Min(letters, family.Length)];
}
