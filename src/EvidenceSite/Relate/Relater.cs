using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>Joins records, summaries, briefs and vocabularies into one catalogue.</summary>
public static class Relater
{
    /// <summary>Relates everything to everything, and reports what does not fit: unknown citations, identifiers used twice.</summary>
    /// <param name="files">The ids that have a file, so that one fault is reported once.</param>
    public static Outcome<Catalogue> Relate(Content content, InputIds files)
    {
        var bag = new DiagnosticBag();
        IdentifierCheck.Run(content.Records, bag);
        var summaries = SummaryIndex.Create(content, files, bag);
        CitationCheck.Run(content, summaries, files, bag);
        var evidence = EvidenceCheck.Run(content, summaries, bag);
        new WordingCheck(summaries, bag).Run(content);
        var claims = ClaimIndex.Create(content);
        claims.ReportUnused(content.Summaries, bag);

        // The checks above compare with whole records; what follows knows only what may be shown.
        var gate = ReuseGate.Run(content, summaries, bag);
        var relations = RelationIndex.Create(gate.Content.Records, files, bag);
        var ranked = gate.Content.Records.Sort(Newest);
        var (authors, journals, topics) = Indexes(ranked, summaries, content);
        var join = new StudyJoin
        {
            Gate = gate,
            Summaries = summaries,
            Evidence = evidence,
            Claims = claims,
            Relations = relations,
            Authors = authors,
            Journals = journals,
            Topics = topics,
        };
        var catalogue = Join(gate.Content, join.Of(ranked), authors, journals, topics) with
        {
            EarlierVersions = VersionIndex.Create(content, summaries, files, bag),
            QuotationsVerified = evidence.Quotations,
        };
        BriefCheck.Run(catalogue.StudiesById, content, bag);
        return new(catalogue, bag.ToImmutable());
    }

    // The three know nothing of each other, so each may have a core.
    private static (AuthorIndex Authors, JournalIndex Journals, TopicIndex Topics) Indexes(
        ImmutableArray<Record> ranked, FrozenDictionary<string, Summary> summaries, Content content)
    {
        var journals = Task.Run(() => JournalIndex.Create(ranked, content.Journals));
        var topics = Task.Run(() => TopicIndex.Create(ranked, summaries, content.Topics));
        return (AuthorIndex.Create(ranked), journals.GetAwaiter().GetResult(), topics.GetAwaiter().GetResult());
    }

    private static Catalogue Join(Content content, ImmutableArray<Study> studies, AuthorIndex authors, JournalIndex journals, TopicIndex topics) => new()
    {
        Content = content,
        Studies = studies,
        StudiesById = studies.DistinctBy(s => s.Id).ToFrozenDictionary(s => s.Id, StringComparer.Ordinal),
        Authors = authors.Entries,
        Journals = journals.Entries,
        Topics = topics.Groupings,
        CitedStatus = CitedStatus.Of(studies),
        Years = Groups(studies, s => s.Year is { } year ? PartialDateText(year) : null, (a, b) => string.CompareOrdinal(b.Key, a.Key)),
        Licences = Groups(studies, s => LicenceKey.Of(s.Record), LicenceKey.Compare),
    };

    private static ImmutableArray<Grouping> Groups(ImmutableArray<Study> studies, Func<Study, string?> key, Comparison<Grouping> order)
    {
        var groups = new Dictionary<string, ImmutableArray<string>.Builder>(StringComparer.Ordinal);
        foreach (var study in studies)
        {
            if (key(study) is not { } name) continue;
            if (!groups.TryGetValue(name, out var ids)) groups.Add(name, ids = ImmutableArray.CreateBuilder<string>());
            ids.Add(study.Id);
        }
        return [.. groups.Select(g => new Grouping(g.Key, g.Value.ToImmutable())).Order(Comparer<Grouping>.Create(order))];
    }

    private static string PartialDateText(int year) => new PartialDate(year).ToString();

    // Newest first; what has no date comes last. Title and id make the order the same every time.
    private static int Newest(Record a, Record b)
    {
        var byDate = (b.Issued ?? default).CompareTo(a.Issued ?? default);
        if (byDate != 0) return byDate;
        var byTitle = string.CompareOrdinal(a.Title, b.Title);
        return byTitle != 0 ? byTitle : string.CompareOrdinal(a.Id, b.Id);
    }
}
