using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Citations;

/// <summary>Puts the cites of one citation together (CSL 1.0.2, Cite Grouping, Cite Collapsing).</summary>
/// <param name="section">With the options.</param>
/// <param name="render">Renders a cite again, without its authors.</param>
internal sealed class CiteJoiner(CitationSection section, Func<PlacedCite, JoinedCite> render)
{
    private bool CollapsesYears => section.Collapse is Collapse.Year or Collapse.YearSuffix or Collapse.YearSuffixRanged;

    private string Delimiter => section.Delimiter ?? "";

    public Piece? Join(ImmutableArray<JoinedCite> cites)
    {
        if (section.Collapse == Collapse.CitationNumber) return new NumberCollapser(section).Join(cites);
        if (!CollapsesYears && section.CiteGroupDelimiter is null) return PieceList.Join([.. cites.Select(c => c.Whole!)], TextPiece.Of(Delimiter));
        var pieces = new List<Piece>();
        foreach (var group in Groups(cites))
        {
            if (pieces.Count > 0) pieces.Add(new TextPiece(_afterGroup ?? Delimiter));
            pieces.Add(Group(group));
        }
        return PieceList.Join(pieces);
    }

    /// <summary>What follows the group before; null is the layout's delimiter.</summary>
    private string? _afterGroup;

    /// <summary>Cites of the same authors stand together, where the first of them stood.</summary>
    private static List<List<JoinedCite>> Groups(ImmutableArray<JoinedCite> cites)
    {
        var groups = new List<List<JoinedCite>>();
        foreach (var cite in cites)
        {
            var names = cite.NamesText;
            var group = names.Length == 0 ? null : groups.Find(g => g[0].NamesText == names);
            if (group is null) groups.Add([cite]);
            else group.Add(cite);
        }
        return groups;
    }

    private Piece Group(List<JoinedCite> group)
    {
        _afterGroup = group.Count > 1 && CollapsesYears ? section.AfterCollapseDelimiter : null;
        var delimiter = TextPiece.Of(section.CiteGroupDelimiter ?? Delimiter);
        if (!CollapsesYears) return PieceList.Join([.. group.Select(c => c.Whole!)], delimiter)!;
        var shown = group.Select((c, i) => i == 0 ? c : WithoutAuthor(c)).ToList();
        if (section.Collapse == Collapse.Year) return PieceList.Join([.. shown.Select(c => c.Whole!)], delimiter)!;
        return PieceList.Join(new YearSuffixCollapser(section).Collapse(group, shown), delimiter)!;
    }

    private JoinedCite WithoutAuthor(JoinedCite cite)
    {
        var again = render(cite.Cite with { Context = cite.Cite.Context with { SuppressAuthor = true } });
        return again.Content is null ? cite : again;
    }
}
