namespace EvidenceSite.Check;

/// <summary>Links within the site that a person wrote, checked before pages are made of them, so that the fault is shown in the person's file.</summary>
public static class LinkCheck
{
    /// <summary>Reports every link to a page that is not planned.</summary>
    /// <param name="planned">The addresses of all pages.</param>
    /// <param name="files">The ids that have a file: a page that is missing because its own file has a fault is not reported here.</param>
    public static ImmutableArray<Diagnostic> Run(Content content, IEnumerable<SiteAddress> planned, InputIds files)
    {
        var pages = planned.Select(p => "/" + p.Path).ToHashSet(StringComparer.Ordinal);
        var sections = content.Summaries.SelectMany(s => s.Sections)
            .Concat(content.Briefs.Concat(content.FrozenBriefs.Select(f => f.Brief)).SelectMany(b => b.Sections))
            .Concat(content.Pages.SelectMany(p => p.Sections));
        return
        [
            .. TextWalk.Links(sections).Where(l => l.Target.StartsWith('/') && !Leads(l.Target, pages, files)).Select(link => new Diagnostic(
                Codes.BrokenLink,
                link.Place,
                $"The link \"{link.Target}\" leads to no page of this site",
                NearestName.Hint(link.Target, pages) ?? "Write the page's address as the site has it, with a slash at its end")),
        ];
    }

    private static bool Leads(string target, HashSet<string> pages, InputIds files)
    {
        var path = target.Split('#')[0];
        if (pages.Contains(path)) return true;
        // Files besides the pages are known only when they have been made; the check of the finished site sees those links.
        var parts = path.Trim('/').Split('/');
        return parts[^1].Contains('.', StringComparison.Ordinal) || (parts is ["records", var id] && path.EndsWith('/') && files.Records.Contains(id));
    }
}
