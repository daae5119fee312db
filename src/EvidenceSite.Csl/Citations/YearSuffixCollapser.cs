using EvidenceSite.Csl.Disambiguation;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Citations;

/// <summary>Draws cites of the same authors and year together to "2000a, b" or "2000a–c" (CSL 1.0.2, Cite Collapsing).</summary>
internal sealed class YearSuffixCollapser(CitationSection section)
{
    private const int ShortestRange = 3;

    /// <param name="group">The cites of the same authors.</param>
    /// <param name="delimiter">Between two years that are not collapsed.</param>
    public Piece Collapse(List<GroupedCite> group, TextPiece? delimiter)
    {
        var pieces = new List<Piece>();
        for (var start = 0; start < group.Count;)
        {
            var end = start + 1;
            while (end < group.Count && IsSameYear(group[start].Full, group[end - 1].Full, group[end].Full)) end++;
            pieces.Add(Year(group[start..end]));
            var after = end - start == 1 ? delimiter : TextPiece.Of(section.AfterCollapseDelimiter ?? section.Delimiter);
            if (end < group.Count && after is not null) pieces.Add(after);
            start = end;
        }
        return PieceList.Join(pieces)!;
    }

    private static bool IsSameYear(JoinedCite first, JoinedCite before, JoinedCite cite) =>
        before.Cite.IsBare && cite.Cite.IsBare && Suffix(before) > 0 && Suffix(cite) > 0
        && PieceSearch.First(cite.Content, PieceRole.YearSuffix) is not null
        && PieceSearch.TextWithout(first.Content, PieceRole.YearSuffix) == PieceSearch.TextWithout(cite.Content, PieceRole.YearSuffix);

    private static int Suffix(JoinedCite cite) => cite.Cite.Context.Choices.YearSuffix;

    private Piece Year(List<GroupedCite> cites)
    {
        var first = cites[0].Shown;
        if (cites.Count == 1 || PieceSearch.First(first.Content, PieceRole.YearSuffix) is not { } suffix) return first.Whole!;
        var delimiter = section.YearSuffixDelimiter ?? section.CiteGroupDelimiter ?? section.Delimiter;
        var suffixes = PieceList.Join(Runs(cites.ConvertAll(c => Suffix(c.Full))), TextPiece.Of(delimiter))!;
        return (first with { Content = PieceSearch.Replace(first.Content!, suffix, suffixes) }).Whole!;
    }

    private List<Piece> Runs(List<int> suffixes)
    {
        var pieces = new List<Piece>();
        for (var start = 0; start < suffixes.Count;)
        {
            var end = start + 1;
            while (end < suffixes.Count && suffixes[end] == suffixes[end - 1] + 1) end++;
            if (section.Collapse != Styles.Collapse.YearSuffixRanged || end - start < ShortestRange) end = start + 1;
            pieces.Add(Run(suffixes[start], suffixes[end - 1]));
            start = end;
        }
        return pieces;
    }

    private static Piece Run(int first, int last) => first == last
        ? YearSuffixes.Piece(first)
        : PieceList.Join(YearSuffixes.Piece(first), new TextPiece("–"), YearSuffixes.Piece(last))!;
}
