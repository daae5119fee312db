using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace EvidenceSite.Check;

/// <summary>
/// Inspects the finished site in memory, before anything is written: links and the places they lead to, what pages
/// load, ids, and the credit of every source. It looks at what was made and not at how, so it also finds faults of the theme.
/// </summary>
public sealed class SiteCheck
{
    private readonly FrozenSet<string> paths;
    private readonly FrozenDictionary<string, SitePage> pagesByPath;
    private readonly ConcurrentBag<(SitePage From, string Link, string Target, string Fragment)> fragments = [];
    private readonly ConcurrentBag<Diagnostic> found = [];
    private readonly string baseUrl;
    private readonly string basePath;

    private SiteCheck(SiteSettings site, ImmutableArray<SitePage> pages, IEnumerable<OutputFile> otherFiles)
    {
        (baseUrl, basePath) = (site.BaseUrl, new Uri(site.BaseUrl).AbsolutePath);
        pagesByPath = pages.ToFrozenDictionary(p => p.File.Path.ToString(), StringComparer.Ordinal);
        paths = pages.Select(p => p.File).Concat(otherFiles).Select(f => f.Path.ToString()).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Everything wrong with the pages, ordered by place.</summary>
    /// <param name="otherFiles">The site's files besides the pages.</param>
    public static ImmutableArray<Diagnostic> Run(SiteSettings site, ImmutableArray<SitePage> pages, IEnumerable<OutputFile> otherFiles)
    {
        if (pages.IsEmpty) return [];
        var check = new SiteCheck(site, pages, otherFiles);
        Parallel.ForEach(Partitioner.Create(0, pages.Length), range =>
        {
            for (var i = range.Item1; i < range.Item2; i++) check.Page(pages[i]);
        });
        check.Fragments();
        return [.. check.found.OrderBy(d => d.Place).ThenBy(d => d.Code.Id, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];
    }

    private void Page(SitePage page)
    {
        var scan = PageScan.Of(page.File.Content.Span);
        foreach (var link in scan.Links.Distinct(StringComparer.Ordinal)) Link(page, scan, link);
        foreach (var load in scan.Loads.Distinct(StringComparer.Ordinal)) Load(page, scan, load);
        foreach (var id in scan.RepeatedIds.Distinct(StringComparer.Ordinal))
            Report(
                Codes.RepeatedId,
                page,
                $"The id \"{id}\" stands twice on the page {page.Address}",
                "Give one of the sections or findings another id");
        foreach (var source in page.CreditedSources.Where(source => !scan.Resources.Contains(source)))
            Report(
                Codes.MissingCredit,
                page,
                $"The page {page.Address} shows \"{source}\" without its credit",
                "The theme must show Page.Credits on every page");
    }

    private void Link(SitePage page, PageScan scan, string link)
    {
        if (IsAbsolute(link)) return;
        if (link.StartsWith('#'))
        {
            if (link.Length > 1 && !scan.Ids.Contains(Uri.UnescapeDataString(link[1..]))) Broken(page, link, "has no such place");
            return;
        }
        if (Target(page, link) is not { } target || !paths.Contains(target.File)) Broken(page, link, "is not there");
        else if (target.Fragment.Length > 0) fragments.Add((page, link, target.File, target.Fragment));
    }

    private void Load(SitePage page, PageScan scan, string load)
    {
        if (load.StartsWith(baseUrl, StringComparison.Ordinal)) return;
        if (IsAbsolute(load) || load.StartsWith("//", StringComparison.Ordinal))
            Report(
                Codes.ForeignResource,
                page,
                $"The page {page.Address} loads \"{load}\" from another site",
                "Put the file into output-config/static/ and name it there");
        else Link(page, scan, load);
    }

    private void Fragments()
    {
        foreach (var target in fragments.GroupBy(f => f.Target, StringComparer.Ordinal))
        {
            if (!pagesByPath.TryGetValue(target.Key, out var page)) continue;
            var ids = PageScan.Of(page.File.Content.Span).Ids;
            foreach (var link in target.Where(l => !ids.Contains(l.Fragment))) Broken(link.From, link.Link, "has no such place");
        }
    }

    private SitePath? Target(SitePage page, string link)
    {
        if (!link.StartsWith('/')) return SitePath.Resolve(page.Address.Path, link);
        return link.StartsWith(basePath, StringComparison.Ordinal) ? SitePath.Resolve("", link[basePath.Length..]) : null;
    }

    private static bool IsAbsolute(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && link.AsSpan(0, colon).IndexOfAny("/?#") < 0;
    }

    private void Broken(SitePage page, string link, string what) =>
        Report(
            Codes.BrokenLink,
            page,
            $"The page {page.Address} links to \"{link}\", which {what}",
            "Correct the link in the text it comes from, or add what it leads to");

    private void Report(DiagnosticCode code, SitePage page, string message, string hint) =>
        found.Add(new Diagnostic(code, Place.WholeFile(page.File.Path.ToString()), message, hint));
}
