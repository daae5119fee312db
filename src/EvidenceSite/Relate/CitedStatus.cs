using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>How far each brief can still rest on what it cites.</summary>
internal static class CitedStatus
{
    /// <summary>By slug: the gravest status among the cited studies, where there is any but a current one.</summary>
    public static FrozenDictionary<string, StatusKind> Of(ImmutableArray<Study> studies)
    {
        var gravest = new Dictionary<string, StatusKind>(StringComparer.Ordinal);
        foreach (var study in studies.Where(s => s.Record.Status.Kind != StatusKind.Current))
        {
            foreach (var brief in study.UsedIn)
            {
                // The kinds are declared from the lightest to the gravest.
                if (gravest.GetValueOrDefault(brief.Slug) < study.Record.Status.Kind) gravest[brief.Slug] = study.Record.Status.Kind;
            }
        }
        return gravest.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
