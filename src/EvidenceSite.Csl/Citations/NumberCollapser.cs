using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Citations;

/// <summary>Draws consecutive numbers together to ranges, as in "1–3" (CSL 1.0.2, Cite Collapsing).</summary>
internal sealed class NumberCollapser(CitationSection section)
{
    private const int ShortestRange = 3;

    public Piece? Join(ImmutableArray<JoinedCite> cites)
    {
        var pieces = new List<Piece>();
        var delimiter = section.Delimiter;
        for (var start = 0; start < cites.Length;)
        {
            var end = EndOfRun(cites, start);
            if (pieces.Count > 0 && TextPiece.Of(delimiter) is { } between) pieces.Add(between);
            delimiter = section.Delimiter;
            if (end - start < ShortestRange) end = start + 1;
            else delimiter = section.AfterCollapseDelimiter ?? delimiter;
            pieces.Add(end == start + 1 ? cites[start].Whole! : PieceList.Join(cites[start].Whole, new TextPiece("–"), cites[end - 1].Whole)!);
            start = end;
        }
        return PieceList.Join(pieces);
    }

    private static int EndOfRun(ImmutableArray<JoinedCite> cites, int start)
    {
        var end = start + 1;
        while (end < cites.Length && IsNext(cites[end - 1], cites[end])) end++;
        return end;
    }

    private static bool IsNext(JoinedCite before, JoinedCite cite) => before.Cite.IsBare && cite.Cite.IsBare
        && cite.CitationNumber == before.CitationNumber + 1 && PieceSearch.First(cite.Content, PieceRole.CitationNumber) is not null;
}
