using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>The summaries by the record they belong to.</summary>
internal static class SummaryIndex
{
    /// <summary>Leaves out, and reports, summaries of records that are not there.</summary>
    public static FrozenDictionary<string, Summary> Create(Content content, InputIds files, DiagnosticBag bag)
    {
        var ids = content.Records.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var kept = new Dictionary<string, Summary>(StringComparer.Ordinal);
        foreach (var summary in content.Summaries)
        {
            if (ids.Contains(summary.RecordId)) kept.TryAdd(summary.RecordId, summary);
            else if (!files.Records.Contains(summary.RecordId)) Report(summary, ids, bag);
        }
        return kept.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Report(Summary summary, HashSet<string> ids, DiagnosticBag bag) => bag.Add(
        Codes.SummaryWithoutRecord,
        summary.Place,
        $"There is no record \"{summary.RecordId}\" for this summary",
        NearestName.Hint(summary.RecordId, ids) ?? $"Add records/{summary.RecordId}.yaml, or name the file by its record");
}
