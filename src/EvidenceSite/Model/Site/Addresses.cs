namespace EvidenceSite.Model;

/// <summary>The addresses of every kind of page in one language.</summary>
/// <param name="Prefix">Empty for the site's default language, else its code and a slash.</param>
public sealed record Addresses(string Prefix)
{
    /// <summary>The addresses of a language of the site.</summary>
    public static Addresses For(SiteSettings site, string language) => new(language == site.Languages[0] ? "" : language + "/");

    public SiteAddress Home => At("");

    public SiteAddress Briefs => At("briefs/");

    public SiteAddress Catalogue => At("catalogue/");

    public SiteAddress CatalogueByAuthor => At("catalogue/by-author/");

    public SiteAddress CatalogueByTitle => At("catalogue/by-title/");

    public SiteAddress Search => At("search/");

    /// <summary>The description that lets a browser search the site from its own field.</summary>
    public SiteAddress OpenSearch => At("opensearch.xml");

    public SiteAddress ReadingList => At("reading-list/");

    public SiteAddress Authors => At("authors/");

    public SiteAddress Topics => At("topics/");

    public SiteAddress EvidenceMap => At("evidence-map/");

    public SiteAddress Journals => At("journals/");

    public SiteAddress Years => At("years/");

    public SiteAddress Licences => At("licences/");

    public SiteAddress Glossary => At("glossary/");

    public SiteAddress Credits => At("credits/");

    public SiteAddress Data => At("data/");

    public SiteAddress AtomFeed => At("feed.xml");

    public SiteAddress JsonFeed => At("feed.json");

    public SiteAddress Record(string id) => At($"records/{id}/");

    public SiteAddress Brief(string slug) => At($"briefs/{slug}/");

    /// <summary>The copy of one version, which stays when there is a newer one.</summary>
    public SiteAddress BriefVersion(string slug, int number) => At(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"briefs/{slug}/v{number}/"));

    /// <summary>What changed from version to version.</summary>
    public SiteAddress BriefChanges(string slug) => At($"briefs/{slug}/changes/");

    public SiteAddress Author(string slug) => At($"authors/{slug}/");

    public SiteAddress Topic(string id) => At($"topics/{id}/");

    /// <summary>The studies of a topic that have a design.</summary>
    public SiteAddress TopicDesign(string topic, string design) => At($"topics/{topic}/{design}/");

    /// <summary>The studies of a topic that are about a population; a folder of its own, since a population may be called as a design is.</summary>
    public SiteAddress TopicPopulation(string topic, string population) => At($"topics/{topic}/population/{population}/");

    public SiteAddress Journal(string slug) => At($"journals/{slug}/");

    public SiteAddress Year(string year) => At($"years/{year}/");

    public SiteAddress Licence(string id) => At($"licences/{id}/");

    public SiteAddress Page(string slug) => At($"{slug}/");

    /// <summary>A later page of a list: <c>catalogue/page/2/</c>; the first page is the list's own address.</summary>
    public static SiteAddress Nth(SiteAddress list, int number) => number == 1 ? list : new($"{list.Path}page/{number}/");

    private SiteAddress At(string path) => new(Prefix + path);
}
