namespace EvidenceSite.Relate;

/// <summary>The journals and other containers of all records; abbreviations and full titles of one journal come together through the vocabulary.</summary>
internal sealed class JournalIndex
{
    private readonly ImmutableArray<JournalEntry?> byRecord;

    private JournalIndex(ImmutableArray<JournalEntry> entries, ImmutableArray<JournalEntry?> byRecord) =>
        (Entries, this.byRecord) = (entries, byRecord);

    /// <summary>By title.</summary>
    public ImmutableArray<JournalEntry> Entries { get; }

    /// <summary>The journal of a record, by its rank; null when it has none.</summary>
    public JournalEntry? Of(int rank) => byRecord[rank];

    public static JournalIndex Create(ImmutableArray<Record> ranked, ImmutableArray<Journal> known)
    {
        var names = Names(known);
        var members = new Dictionary<string, (string Title, Journal? Known, ImmutableArray<string>.Builder Ids)>(StringComparer.Ordinal);
        var slugs = ranked.Select(record => Meet(record, names, members)).ToArray();
        var entries = members.ToDictionary(
            m => m.Key, m => new JournalEntry(m.Key, m.Value.Title, m.Value.Known, m.Value.Ids.ToImmutable()), StringComparer.Ordinal);
        return new(
            [.. entries.Values.OrderBy(e => SortKey.Of(e.Title), StringComparer.Ordinal).ThenBy(e => e.Slug, StringComparer.Ordinal)],
            [.. slugs.Select(slug => slug is null ? null : entries[slug])]);
    }

    private static Dictionary<string, Journal> Names(ImmutableArray<Journal> known)
    {
        var names = new Dictionary<string, Journal>(StringComparer.Ordinal);
        foreach (var journal in known)
        {
            names.TryAdd(SortKey.Of(journal.Title), journal);
            foreach (var abbreviation in journal.Abbreviations) names.TryAdd(SortKey.Of(abbreviation), journal);
        }
        return names;
    }

    private static string? Meet(
        Record record, Dictionary<string, Journal> names, Dictionary<string, (string Title, Journal? Known, ImmutableArray<string>.Builder Ids)> members)
    {
        if ((record.ContainerTitle ?? record.ContainerTitleShort) is not { } title) return null;
        var journal = names.GetValueOrDefault(SortKey.Of(title));
        var slug = journal?.Id ?? Slug.Of(title);
        if (slug.Length == 0) return null;
        if (!members.TryGetValue(slug, out var member)) members.Add(slug, member = (journal?.Title ?? title, journal, ImmutableArray.CreateBuilder<string>()));
        member.Ids.Add(record.Id);
        return slug;
    }
}
