using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>How far each brief can still rest on what it cites.</summary>
internal static class CitedStatus
{
    /// <summary>By slug: the gravest status among the cited records, where there is any but a current one.</summary>
    /// <param name="usedIn">The briefs by the record they cite.</param>
    public static FrozenDictionary<string, StatusKind> Of(Dictionary<string, ImmutableArray<Brief>> usedIn, ImmutableArray<Record> records)
    {
        var gravest = new Dictionary<string, StatusKind>(StringComparer.Ordinal);
        foreach (var record in records.Where(r => r.Status.Kind != StatusKind.Current))
        {
            foreach (var brief in usedIn.GetValueOrDefault(record.Id, []))
            {
                // The kinds are declared from the lightest to the gravest.
                if (gravest.GetValueOrDefault(brief.Slug) < record.Status.Kind) gravest[brief.Slug] = record.Status.Kind;
            }
        }
        return gravest.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
