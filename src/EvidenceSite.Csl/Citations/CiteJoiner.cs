using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Citations;

/// <summary>Puts the cites of one citation together (CSL 1.0.2, Cite Grouping, Cite Collapsing).</summary>
/// <param name="section">With the options.</param>
/// <param name="render">Renders a cite again, without its authors.</param>
internal sealed class CiteJoiner(CitationSection section, Func<PlacedCite, JoinedCite> render)
{
    /// <summary>Between cites of the same authors (CSL 1.0.2, Cite Grouping).</summary>
    private const string UsualWithinGroup = ", ";

    private bool CollapsesYears => section.Collapse is Collapse.Year or Collapse.YearSuffix or Collapse.YearSuffixRanged;

    private string Delimiter => section.Delimiter ?? "";

    public Piece? Join(ImmutableArray<JoinedCite> cites)
    {
        if (section.Collapse == Collapse.CitationNumber) return new NumberCollapser(section).Join(cites);
        if (!CollapsesYears && section.CiteGroupDelimiter is null) return Listed(cites, Delimiter);
        var pieces = new List<Piece>();
        var delimiter = Delimiter;
        foreach (var group in Groups(cites))
        {
            if (pieces.Count > 0 && !group[0].BringsDelimiter) pieces.Add(new TextPiece(delimiter));
            pieces.Add(Group(group));
            delimiter = group.Count > 1 && CollapsesYears ? section.AfterCollapseDelimiter ?? Delimiter : Delimiter;
        }
        return PieceList.Join(pieces);
    }

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
        var delimiter = section.CiteGroupDelimiter ?? UsualWithinGroup;
        if (!CollapsesYears) return Listed(group, delimiter)!;
        var cites = group.Select((c, i) => new GroupedCite(c, i == 0 ? c : WithoutAuthor(c))).Where(c => c.Shown.Content is not null).ToList();
        if (section.Collapse == Collapse.Year) return Listed(cites.Select(c => c.Shown), delimiter)!;
        return new YearSuffixCollapser(section).Collapse(cites, TextPiece.Of(delimiter));
    }

    private static Piece? Listed(IEnumerable<JoinedCite> cites, string delimiter)
    {
        var pieces = new List<Piece>();
        foreach (var cite in cites)
        {
            if (pieces.Count > 0 && !cite.BringsDelimiter) pieces.Add(new TextPiece(delimiter));
            pieces.Add(cite.Whole!);
        }
        return PieceList.Join(pieces);
    }

    private JoinedCite WithoutAuthor(JoinedCite cite) =>
        render(cite.Cite with { Context = cite.Cite.Context with { SuppressAuthor = true } });
}
