namespace EvidenceSite.BrowserTests.Support;

/// <summary>The kinds of pages of a site, each by one example.</summary>
/// <param name="Paths">From the site's root, in all languages; the default language first.</param>
internal sealed record SitePages(ImmutableArray<string> Paths)
{
    // A star stands for one page among many. A kind that the site no longer has fails the tests: it was lost by accident or the list is out of date.
    private static readonly ImmutableArray<string> Kinds =
    [
        "", "briefs/", "briefs/*/", "briefs/*/v1/", "briefs/*/changes/", "records/*/", "catalogue/", "catalogue/by-author/", "catalogue/by-title/",
        "authors/", "authors/*/", "topics/", "topics/*/", "topics/harm-reduction/*/", "topics/harm-reduction/population/*/", "evidence-map/", "journals/", "journals/*/", "years/", "years/*/",
        "licences/", "licences/*/", "glossary/", "credits/", "data/", "about/", "how-to-cite/", "how-we-work/", "search/", "reading-list/",
    ];

    /// <summary>The code of the language that stands under its own folder.</summary>
    public const string OtherLanguage = "es";

    /// <summary>The page that answers for addresses that are not there.</summary>
    public const string NotFound = "404.html";

    /// <summary>A study with a summary, in the default language.</summary>
    public string Record => Paths.First(p => p.StartsWith("records/", StringComparison.Ordinal));

    /// <summary>A brief, in the default language.</summary>
    public string Brief => Paths.First(p => p.StartsWith("briefs/", StringComparison.Ordinal) && p != "briefs/");

    public static SitePages Of(string folder)
    {
        var paths = Kinds.Select(kind => Example(folder, kind)).ToImmutableArray();
        return new SitePages([.. paths, NotFound, .. paths.Select(p => $"{OtherLanguage}/{p}")]);
    }

    /// <summary>The path of the same page in the default language.</summary>
    public static string WithoutLanguage(string path) =>
        path.StartsWith(OtherLanguage + "/", StringComparison.Ordinal) ? path[(OtherLanguage.Length + 1)..] : path;

    /// <summary>The code of the language of a page.</summary>
    public static string LanguageOf(string path) => WithoutLanguage(path) == path ? "en" : OtherLanguage;

    // The largest page of its kind shows the most of what such a page can show.
    private static string Example(string folder, string kind)
    {
        var star = kind.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) return kind;
        var (list, below) = (kind[..star], kind[(star + 2)..]);
        var examples = new DirectoryInfo(Path.Combine(folder, list)).GetDirectories()
            .Where(d => File.Exists(Path.Combine(d.FullName, "index.html")))
            .OrderByDescending(d => new FileInfo(Path.Combine(d.FullName, "index.html")).Length)
            .ThenBy(d => d.Name, StringComparer.Ordinal);
        return $"{list}{examples.First().Name}/{below}";
    }
}
