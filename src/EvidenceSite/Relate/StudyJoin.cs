using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>Joins each record with all that the indexes know of it.</summary>
internal sealed class StudyJoin
{
    public required ReuseGate Gate { get; init; }

    public required FrozenDictionary<string, Summary> Summaries { get; init; }

    public required VerifiedEvidence Evidence { get; init; }

    public required ClaimIndex Claims { get; init; }

    public required RelationIndex Relations { get; init; }

    public required AuthorIndex Authors { get; init; }

    public required JournalIndex Journals { get; init; }

    public required TopicIndex Topics { get; init; }

    /// <summary>The studies in the order of their records, which is the order that the indexes were made in.</summary>
    public ImmutableArray<Study> Of(ImmutableArray<Record> ranked)
    {
        var related = RelatedStudies.Find(ranked, Authors, Topics);
        var designs = ById(Gate.Content.Designs);
        var populations = ById(Gate.Content.Populations);
        var studies = ImmutableArray.CreateBuilder<Study>(ranked.Length);
        for (var i = 0; i < ranked.Length; i++)
        {
            var record = ranked[i];
            var summary = Summaries.GetValueOrDefault(record.Id);
            studies.Add(new Study
            {
                Record = record,
                Summary = summary,
                Reuse = Gate.Of(record),
                Authors = Authors.Of(i),
                Topics = Topics.Of(i),
                Design = summary is null ? null : designs.GetValueOrDefault(summary.Design),
                Populations = [.. summary?.Populations.Where(populations.ContainsKey).Select(id => populations[id]) ?? []],
                Journal = Journals.Of(i),
                RelatedIds = related[i],
                Relations = Relations.Of(record.Id),
                UsedIn = Claims.BriefsOf(record.Id),
                Claims = Claims.ClaimsOf(record.Id),
                Passages = Gate.Of(record).Withheld is null ? Evidence.Passages.GetValueOrDefault(record.Id, []) : [],
            });
        }
        return studies.MoveToImmutable();
    }

    private static FrozenDictionary<string, Concept> ById(ImmutableArray<Concept> concepts) => concepts.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);
}
