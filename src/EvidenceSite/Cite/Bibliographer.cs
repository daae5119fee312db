using System.Collections.Frozen;
using System.Globalization;

namespace EvidenceSite.Cite;

/// <summary>Numbers the citations of a page in the order in which they appear, and makes its reference list.</summary>
public static class Bibliographer
{
    /// <summary>Goes through the clusters in reading order. Cites of records that are not there have been reported by Relate and are passed over.</summary>
    public static Bibliography Make(IEnumerable<CitationCluster> clusters, FrozenDictionary<string, Study> studies)
    {
        var cited = new Dictionary<string, (int Number, ImmutableArray<string>.Builder Marks)>(StringComparer.Ordinal);
        var marks = new Dictionary<CitationCluster, ImmutableArray<CiteMark>>(ReferenceEqualityComparer.Instance);
        foreach (var cluster in clusters)
        {
            if (!marks.ContainsKey(cluster))
                marks.Add(cluster, [.. cluster.Cites.Where(c => studies.ContainsKey(c.RecordId)).Select(cite => Mark(cite, studies[cite.RecordId], cited))]);
        }
        var references = cited.OrderBy(c => c.Value.Number)
            .Select(c => new Reference(c.Value.Number, c.Key, ReferenceFormat.Of(studies[c.Key].Record), c.Value.Marks.ToImmutable()) { Status = studies[c.Key].Record.Status });
        return new(marks.ToFrozenDictionary<CitationCluster, ImmutableArray<CiteMark>>(ReferenceEqualityComparer.Instance), [.. references]);
    }

    private static CiteMark Mark(Model.Cite cite, Study study, Dictionary<string, (int Number, ImmutableArray<string>.Builder Marks)> cited)
    {
        if (!cited.TryGetValue(cite.RecordId, out var reference))
            cited.Add(cite.RecordId, reference = (cited.Count + 1, ImmutableArray.CreateBuilder<string>()));
        var id = string.Create(CultureInfo.InvariantCulture, $"cite-{reference.Number}-{reference.Marks.Count + 1}");
        reference.Marks.Add(id);
        return new CiteMark(id, reference.Number, cite) { IsInAbstract = cite.Locator is { } locator && Labels(study).Contains(locator, StringComparer.OrdinalIgnoreCase) };
    }

    private static IEnumerable<string> Labels(Study study) => study.Record.Abstract.Select(section => section.Label).OfType<string>().Concat(study.Reuse.WithheldLabels);
}
