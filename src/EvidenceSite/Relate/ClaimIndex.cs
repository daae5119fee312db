namespace EvidenceSite.Relate;

/// <summary>Which briefs, and which of their claims, rest on which record.</summary>
internal sealed class ClaimIndex
{
    private readonly Dictionary<string, ImmutableArray<Brief>> briefs;
    private readonly ILookup<string, ClaimUse> uses;
    private readonly HashSet<(string RecordId, string? FindingId)> cited;

    private ClaimIndex(ImmutableArray<Brief> newest, IEnumerable<Brief> kept)
    {
        var cites = (from brief in newest
                     from cite in TextWalk.Clusters(brief.Sections).SelectMany(c => c.Cites)
                     select (Brief: brief, cite.RecordId, cite.FindingId)).DistinctBy(cite => (cite.Brief.Slug, cite.RecordId, cite.FindingId)).ToArray();
        var claims = from brief in newest
                     from claim in brief.Claims
                     from cite in claim.Support.Cites.Select(cite => (cite.RecordId, cite.FindingId)).Distinct()
                     select (cite.RecordId, Use: new ClaimUse(cite.FindingId, brief, claim));
        var earlier = kept.SelectMany(brief => TextWalk.Clusters(brief.Sections)).SelectMany(c => c.Cites).Select(cite => (cite.RecordId, cite.FindingId));
        cited = [.. cites.Select(cite => (cite.RecordId, cite.FindingId)), .. earlier];
        briefs = cites.GroupBy(cite => cite.RecordId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(cite => cite.Brief).DistinctBy(brief => brief.Slug).ToImmutableArray(), StringComparer.Ordinal);
        uses = claims.ToLookup(claim => claim.RecordId, claim => claim.Use, StringComparer.Ordinal);
    }

    public static ClaimIndex Create(Content content) => new(content.Briefs, content.FrozenBriefs.Select(version => version.Brief));

    /// <summary>The briefs that cite a record, by slug.</summary>
    public ImmutableArray<Brief> BriefsOf(string recordId) => briefs.GetValueOrDefault(recordId, []);

    /// <summary>The claims that rest on a record or one of its findings, by brief and in reading order.</summary>
    public ImmutableArray<ClaimUse> ClaimsOf(string recordId) => [.. uses[recordId]];

    /// <summary>Tells which findings no brief and no earlier version of one uses, of studies that some brief cites: a study that waits for its first brief is no oversight.</summary>
    public void ReportUnused(IEnumerable<Summary> summaries, DiagnosticBag bag)
    {
        foreach (var summary in summaries.Where(summary => briefs.ContainsKey(summary.RecordId)))
        {
            foreach (var finding in summary.Findings.Where(finding => !cited.Contains((summary.RecordId, finding.Id))))
            {
                bag.Add(
                    Codes.FindingUnused, finding.Place, $"No brief uses the finding \"{finding.Id}\", though one cites \"{summary.RecordId}\"",
                    $"Cite it where it bears on a claim, as in [@{summary.RecordId}#{finding.Id}], or leave it for readers of the study");
            }
        }
    }
}
