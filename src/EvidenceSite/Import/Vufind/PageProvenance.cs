namespace EvidenceSite.Import;

/// <summary>Says of every field of an imported record where it came from.</summary>
internal static class PageProvenance
{
    /// <summary>One entry for what the page gave, and one for what the table of journals added to it.</summary>
    public static ImmutableArray<ProvenanceEntry> Of(Record record, string? sourceId, PartialDate? harvested, PageJournal journal)
    {
        var fields = RecordYaml.Keys(record).Except(journal.Added, StringComparer.Ordinal).ToImmutableArray();
        var imported = new ProvenanceEntry(ProvenanceKind.Imported, PageRights.Source(sourceId), harvested, fields);
        if (journal.Entry is not { } entry || journal.Added.IsEmpty) return [imported];
        var source = $"vocabulary/journals.yaml: {entry.Source}";
        return [imported, new ProvenanceEntry(ProvenanceKind.Enriched, source, entry.CheckedOn, journal.Added)];
    }
}
