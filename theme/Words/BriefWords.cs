namespace EvidenceSite.Theme.Words;

/// <summary>What is said of a brief in a line of text.</summary>
internal static class BriefWords
{
    public static string StatusKey(Brief brief, SiteSettings site) => brief.Status switch
    {
        BriefStatus.Draft => "draft",
        BriefStatus.UnderReview => "under-review",
        BriefStatus.Superseded => "superseded",
        BriefStatus.Retired => "retired",
        _ => IsOverdue(brief, site) ? "overdue" : "current",
    };

    /// <summary>True when the day of its review lies before the day the site speaks of as today.</summary>
    public static bool IsOverdue(Brief brief, SiteSettings site) => brief.IsOverdue(site.BuildDate);

    public static Section? KeyMessages(Brief brief) => brief.Sections.FirstOrDefault(s => s.Id == Brief.KeyMessagesId);

    /// <summary>The claims of a brief by the citations that end them.</summary>
    public static IReadOnlyDictionary<CitationCluster, Claim> ClaimsByCitation(Brief brief)
    {
        var claims = new Dictionary<CitationCluster, Claim>(ReferenceEqualityComparer.Instance);
        foreach (var claim in brief.Claims) claims.TryAdd(claim.Support, claim);
        return claims;
    }

    public static string Authors(Brief brief) => string.Join(", ", brief.Authors.Select(a => a.Display));
}
