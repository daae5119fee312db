namespace EvidenceSite.Render;

/// <summary>Finds what a version of a brief changed of the one before: its claims, by their ids.</summary>
internal static class ClaimComparison
{
    public static VersionStep Between((Brief Brief, BriefVersion Version) from, (Brief Brief, BriefVersion Version) to)
    {
        var (old, now) = (ById(from.Brief), ById(to.Brief));
        return new VersionStep(
            from.Version,
            to.Version,
            [.. now.Values.Where(claim => !old.ContainsKey(claim.Id!))],
            [.. old.Values.Where(claim => !now.ContainsKey(claim.Id!))],
            [.. now.Values.Where(claim => old.ContainsKey(claim.Id!)).Select(claim => Compare(old[claim.Id!], claim)).OfType<ChangedClaim>()]);
    }

    // Enumerated in the order of reading: nothing is ever taken out of it.
    private static Dictionary<string, Claim> ById(Brief brief) =>
        brief.Claims.Where(claim => claim.Id is not null).DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id!, StringComparer.Ordinal);

    private static ChangedClaim? Compare(Claim before, Claim after)
    {
        var words = WordDifference.Between(before.Words, after.Words);
        var gained = Without(after.Support.Cites, before.Support.Cites);
        var lost = Without(before.Support.Cites, after.Support.Cites);
        var isSame = words.All(run => run.Kind == WordChange.Kept) && gained.IsEmpty && lost.IsEmpty;
        return isSame ? null : new ChangedClaim(after, words, gained, lost);
    }

    // Where a citation stands and what is written before it is no part of the evidence.
    private static ImmutableArray<Model.Cite> Without(ImmutableArray<Model.Cite> cites, ImmutableArray<Model.Cite> others) =>
        [.. cites.Where(cite => !others.Any(other => KeyOf(other) == KeyOf(cite))).DistinctBy(KeyOf)];

    private static (string Record, string? Finding, string? Locator) KeyOf(Model.Cite cite) => (cite.RecordId, cite.FindingId, cite.Locator);
}
