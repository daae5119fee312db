using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>The topics of all studies: what record and summary name, and every wider topic of those.</summary>
internal sealed class TopicIndex
{
    private readonly ImmutableArray<ImmutableArray<Concept>> byRecord;

    private TopicIndex(ImmutableArray<Grouping> groupings, ImmutableArray<ImmutableArray<Concept>> byRecord) =>
        (Groupings, this.byRecord) = (groupings, byRecord);

    /// <summary>As in the vocabulary; topics without studies are left out.</summary>
    public ImmutableArray<Grouping> Groupings { get; }

    /// <summary>The topics that a study was given, by its rank, ordered as in the vocabulary.</summary>
    public ImmutableArray<Concept> Of(int rank) => byRecord[rank];

    public static TopicIndex Create(ImmutableArray<Record> ranked, FrozenDictionary<string, Summary> summaries, ImmutableArray<Concept> topics)
    {
        var rank = topics.Select((topic, i) => (topic.Id, i)).ToFrozenDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
        var members = topics.Select(_ => ImmutableArray.CreateBuilder<string>()).ToArray();
        var byRecord = ImmutableArray.CreateBuilder<ImmutableArray<Concept>>(ranked.Length);
        foreach (var record in ranked)
        {
            var ids = record.Topics.Concat(summaries.GetValueOrDefault(record.Id)?.Topics ?? []);
            var own = ids.Where(rank.ContainsKey).Select(id => rank[id]).Distinct().Order().ToArray();
            byRecord.Add([.. own.Select(i => topics[i])]);
            foreach (var i in own.SelectMany(i => WithBroader(i, topics, rank)).Distinct()) members[i].Add(record.Id);
        }
        return new(
            [.. topics.Select((topic, i) => new Grouping(topic.Id, members[i].ToImmutable())).Where(g => g.StudyIds.Length > 0)],
            byRecord.ToImmutable());
    }

    // Validate has made sure that there is no cycle.
    private static IEnumerable<int> WithBroader(int topic, ImmutableArray<Concept> topics, FrozenDictionary<string, int> rank)
    {
        for (int? i = topic; i is { } index; i = topics[index].Broader is { } broader && rank.TryGetValue(broader, out var next) ? next : null)
            yield return index;
    }
}
