using System.Collections.Frozen;
using System.Globalization;

namespace EvidenceSite.Cite;

/// <summary>What a page cites: its clusters in reading order, and the works in the order of first citation, each with the anchors of its marks.</summary>
internal sealed class CitedWorks
{
    private readonly FrozenDictionary<string, Study> studies;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(Study Study, ImmutableArray<string>.Builder Anchors)> works = [];
    private readonly Dictionary<CitationCluster, ImmutableArray<CiteMark>> marks = new(ReferenceEqualityComparer.Instance);
    private readonly List<CitationCluster> order = [];

    /// <summary>Goes through the clusters in reading order. Cites of records that are not there have been reported by Relate and are passed over.</summary>
    public CitedWorks(IEnumerable<CitationCluster> clusters, FrozenDictionary<string, Study> studies)
    {
        this.studies = studies;
        foreach (var cluster in clusters)
        {
            if (marks.ContainsKey(cluster)) continue;
            marks.Add(cluster, [.. cluster.Cites.Where(cite => studies.ContainsKey(cite.RecordId)).Select(Mark)]);
            order.Add(cluster);
        }
    }

    /// <summary>Those with a cite of a work that is there.</summary>
    public IEnumerable<CitationCluster> Clusters => order.Where(cluster => !marks[cluster].IsEmpty);

    public IEnumerable<Study> Studies => works.Select(work => work.Study);

    public FrozenDictionary<CitationCluster, ImmutableArray<CiteMark>> All =>
        marks.ToFrozenDictionary<CitationCluster, ImmutableArray<CiteMark>>(ReferenceEqualityComparer.Instance);

    /// <summary>The marks of a cluster, in written order, until they are set anew as the style has them.</summary>
    public ImmutableArray<CiteMark> this[CitationCluster cluster]
    {
        get => marks[cluster];
        set => marks[cluster] = value;
    }

    public int NumberOf(string recordId) => numbers[recordId];

    public ImmutableArray<string> AnchorsOf(string recordId) => works[numbers[recordId] - 1].Anchors.ToImmutable();

    private CiteMark Mark(Model.Cite cite)
    {
        var study = studies[cite.RecordId];
        if (numbers.TryAdd(cite.RecordId, works.Count + 1)) works.Add((study, ImmutableArray.CreateBuilder<string>()));
        var number = numbers[cite.RecordId];
        var anchors = works[number - 1].Anchors;
        anchors.Add(string.Create(CultureInfo.InvariantCulture, $"cite-{number}-{anchors.Count + 1}"));
        return new CiteMark(anchors[^1], number, cite) { IsInAbstract = cite.Locator is { } locator && Labels(study).Contains(locator, StringComparer.OrdinalIgnoreCase) };
    }

    private static IEnumerable<string> Labels(Study study) => study.Record.Abstract.Select(section => section.Label).OfType<string>().Concat(study.Reuse.WithheldLabels);
}
