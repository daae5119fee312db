using System.Text;

namespace EvidenceSite.Check;

/// <summary>All sources, with the index of their words.</summary>
internal sealed class AuditedSources
{
    private readonly WordRun run = new();

    private AuditedSources(ImmutableArray<Record> records, Catalogue catalogue)
    {
        Index = PassageIndex.Of(records);
        All =
        [
            .. records.Select(r => new AuditedSource(r, CreditSubject.Of(r, catalogue.Content.Site), catalogue.StudiesById[r.Id].Reuse.Withheld is not null)),
        ];
        FreeMetadata(records);
        foreach (var source in All.Where(s => s.IsWithheld)) FreeQuotations(source, catalogue.StudiesById[source.Record.Id].Summary);
    }

    public PassageIndex Index { get; }

    public ImmutableArray<AuditedSource> All { get; }

    public AuditedSource Of(FoundPassage passage) => All[Index.SourceOf(passage.At)];

    /// <param name="records">Whole, as they were before anything was withheld, each id once.</param>
    public static AuditedSources Of(ImmutableArray<Record> records, Catalogue catalogue) => new(records, catalogue);

    /// <summary>The words of a passage as its source has them.</summary>
    public string Quote(FoundPassage passage)
    {
        var (section, word) = Index.PlaceInSource(passage.At);
        var shown = new List<string>();
        var read = new WordRun();
        foreach (var part in Of(passage).Record.Abstract[section - 1].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (read.Words.Length >= word + passage.Length) break;
            read.Add(Encoding.UTF8.GetBytes(part));
            read.EndWord();
            if (read.Words.Length > word) shown.Add(part);
        }
        return string.Join(' ', shown);
    }

    private void FreeMetadata(ImmutableArray<Record> records)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in records.SelectMany(MetadataOf).OfType<string>().Where(read.Add))
        {
            foreach (var passage in Find(text)) Of(passage).Free.Add((passage.At, passage.At + passage.Length));
        }
    }

    private static IEnumerable<string?> MetadataOf(Record record) =>
    [
        record.Title, record.ContainerTitle, string.Join(", ", record.Keywords), record.Status.Reason,
        .. record.Licences.SelectMany(grant => new[] { grant.Copyright, grant.Statement, grant.RequiredNotice }),
    ];

    private void FreeQuotations(AuditedSource source, Summary? summary)
    {
        foreach (var part in summary?.Findings.SelectMany(f => f.Quotations).SelectMany(q => q.Text.Split("[…]")) ?? [])
        {
            foreach (var passage in Find(part).Where(p => Of(p) == source)) source.Quoted.Add((passage.At, passage.At + passage.Length));
        }
    }

    private List<FoundPassage> Find(string text)
    {
        run.Clear();
        run.Add(Encoding.UTF8.GetBytes(text));
        run.EndWord();
        var found = new List<FoundPassage>();
        Index.FindIn(run.Words, 0, found);
        return found;
    }
}
