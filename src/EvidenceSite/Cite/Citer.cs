using System.Collections.Frozen;

namespace EvidenceSite.Cite;

/// <summary>Makes citations and references in one language, in the site's style and in all others that readers are offered. Safe to share between threads.</summary>
public sealed class Citer
{
    private readonly ImmutableArray<StyledProcessor> offered;
    private readonly StyledProcessor site;
    private readonly Bibliographer bibliographer;

    internal Citer(ImmutableArray<StyledProcessor> offered, StyledProcessor site, bool raisesNumbers)
    {
        (this.offered, this.site) = (offered, site);
        bibliographer = new Bibliographer(site, raisesNumbers);
    }

    /// <summary>The name of the site's style.</summary>
    public string SiteStyle => site.Style.Id;

    /// <summary>A study in the site's style.</summary>
    public ImmutableArray<CiteRun> Reference(Record record) => site.Reference(StudyItem.Of(record));

    /// <summary>A study in every style, in the order in which they are offered.</summary>
    public ImmutableArray<StyledReference> References(Record record) => References(StudyItem.Of(record));

    /// <summary>A page of the site in every style.</summary>
    public ImmutableArray<StyledReference> References(OwnPage page) => References(page.Work());

    /// <summary>The citations of a page, numbered or worded as the site's style does, and its reference list.</summary>
    /// <param name="clusters">In reading order.</param>
    public Bibliography Cite(IEnumerable<CitationCluster> clusters, FrozenDictionary<string, Study> studies) => bibliographer.Make(clusters, studies);

    /// <summary>By the title of each style, the words that its reference of a record would have because the record lacks volume, issue and pages.</summary>
    internal IEnumerable<KeyValuePair<string, ImmutableArray<string>>> WordsForLack(Record record)
    {
        var work = StudyItem.Of(record);
        if (!work.LacksPlace) return [];
        return offered.Select(style => new KeyValuePair<string, ImmutableArray<string>>(style.Style.Title, style.WordsForLack(work))).Where(found => !found.Value.IsEmpty);
    }

    private ImmutableArray<StyledReference> References(CitableWork work) =>
        [.. offered.Select(style => new StyledReference(style.Style.Id, style.Style.Title, style.Reference(work)))];
}
