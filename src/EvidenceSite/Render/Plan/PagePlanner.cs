using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>Decides which pages the site has.</summary>
public static class PagePlanner
{
    /// <summary>All pages in all languages, ordered by address. Two pages at one address are reported, and the first is kept.</summary>
    /// <param name="index">What the search page searches in.</param>
    /// <param name="styles">What citations are made in.</param>
    /// <param name="data">The files of records, whose sizes the data page says; none where that does not matter.</param>
    public static Outcome<ImmutableArray<Page>> Plan(Catalogue catalogue, SearchIndex index, CitationStyles styles, ImmutableArray<OutputFile>? data = null)
    {
        var bag = new DiagnosticBag();
        var planned = new List<Page>();
        foreach (var texts in catalogue.Content.Texts)
        {
            var desk = new PlanningDesk(catalogue, new TextLookup(texts), index, styles.For(texts.Language)) { Data = data ?? [] };
            try
            {
                planned.AddRange(PlanLanguage(desk));
            }
            catch (MissingTextException missing)
            {
                bag.Add(
                    Codes.MissingText,
                    Place.WholeFile($"theme/text/{missing.Language}.yaml"),
                    missing.Message,
                    $"Add \"{missing.Key}\" to the file");
            }
        }
        planned.AddRange(RedirectPlanner.Plan(catalogue));
        return new(DropDoubles(planned, bag).Sort((a, b) => a.Address.CompareTo(b.Address)), bag.ToImmutable());
    }

    private static IEnumerable<Page> PlanLanguage(PlanningDesk desk) =>
    [
        .. FixedPagePlanner.Plan(desk),
        .. DocumentPlanner.Plan(desk),
        .. VersionPlanner.Plan(desk),
        .. ListPlanner.Plan(desk),
        .. IndexPlanner.Plan(desk),
        .. EvidenceMapPlanner.Plan(desk),
        .. SearchPlanner.Plan(desk),
    ];

    // Addresses are compared without case: some disks and some readers do not tell cases apart.
    private static ImmutableArray<Page> DropDoubles(List<Page> planned, DiagnosticBag bag)
    {
        var taken = new Dictionary<string, Page>(planned.Count, StringComparer.OrdinalIgnoreCase);
        var kept = ImmutableArray.CreateBuilder<Page>(planned.Count);
        foreach (var page in ByRight(planned))
        {
            if (taken.TryAdd(page.Address.Path, page))
            {
                kept.Add(page);
                continue;
            }
            var other = taken[page.Address.Path];
            bag.Add(
                Codes.AddressTaken, page.Source, $"The address {page.Address} of \"{page.Title}\" is taken by \"{other.Title}\"",
                "Give one of them another id or file name, or take the alias out");
        }
        return kept.ToImmutable();
    }

    // What every site has goes before what a file asks for, and pages before redirects: the fault is the later one's.
    private static IEnumerable<Page> ByRight(IEnumerable<Page> planned) =>
        planned.OrderBy(p => p is RedirectPage).ThenBy(p => p.Source.Path.Length > 0).ThenBy(p => p.Address);
}
