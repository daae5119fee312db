using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Sorting;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Citations;

/// <summary>Renders citations: sorts, groups and collapses their cites, and puts the layout around them.</summary>
internal sealed class ClusterRenderer(Register register, IComparer<string>? collation)
{
    private readonly CitationSection _section = register.Context.Style.Citation;
    private readonly CiteSorter _sorter = new(register.Context, register.Context.Style.Citation, collation);

    /// <summary>Null if nothing is rendered.</summary>
    public Piece? Render(Cluster cluster, ImmutableArray<PlacedCite> cites)
    {
        if (cites.IsEmpty) return null;
        if (cluster.AuthorInText) return AuthorInText(cites);
        if (cites.All(c => c.Cite.AuthorOnly)) return Authors(cites);
        return Layout(Sorted(cites));
    }

    private ImmutableArray<PlacedCite> Sorted(ImmutableArray<PlacedCite> cites) =>
        [.. _sorter.Order([.. cites.Select(c => c.Context)]).Select(i => cites[i])];

    private Piece? Layout(ImmutableArray<PlacedCite> cites)
    {
        var rendered = cites.Select(Render);
        if (register.Context.Style.IsNote) rendered = rendered.Select((c, i) => TermCapitals.Apply(c, startsNote: i == 0));
        var joined = new CiteJoiner(_section, Render).Join([.. rendered.Where(c => c.Content is not null)]);
        return Dress.ApplyLayout(joined, _section.Layout, register.Context.Locale.Language);
    }

    private Piece? AuthorInText(ImmutableArray<PlacedCite> cites)
    {
        var first = cites[0];
        var rest = first with { Context = first.Context with { SuppressAuthor = true } };
        var (authors, citation) = (Authors([first]), Layout(cites.SetItem(0, rest)));
        return PieceList.Join(authors, authors is null || citation is null ? null : new TextPiece(" "), citation);
    }

    private Piece? Authors(ImmutableArray<PlacedCite> cites)
    {
        var names = cites.Select(c => PieceSearch.First(Render(c).Content, PieceRole.Names)).OfType<Piece>().ToList();
        return PieceList.Join(names, TextPiece.Of(_section.Delimiter));
    }

    private JoinedCite Render(PlacedCite cite)
    {
        var content = CiteRenderer.Render(register.Context, _section, cite.Context).Piece;
        return new(cite, content, CiteAffixes.Prefix(cite.Cite.Prefix), CiteAffixes.Suffix(cite.Cite.Suffix));
    }
}
