namespace EvidenceSite.Relate;

/// <summary>Which briefs cite which record.</summary>
internal static class BriefIndex
{
    /// <summary>The briefs by cited record, in the order of <paramref name="briefs"/>.</summary>
    public static Dictionary<string, ImmutableArray<Brief>> Create(ImmutableArray<Brief> briefs)
    {
        var citing = from brief in briefs
                     from id in TextWalk.Clusters(brief.Sections).SelectMany(c => c.Cites).Select(c => c.RecordId).Distinct(StringComparer.Ordinal)
                     group brief by id;
        return citing.ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }
}
