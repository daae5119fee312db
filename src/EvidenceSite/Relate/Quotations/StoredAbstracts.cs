namespace EvidenceSite.Relate;

/// <summary>The abstracts that quotations are compared with, each made ready once and only when somebody quotes it.</summary>
internal sealed class StoredAbstracts(ImmutableArray<Record> records)
{
    private readonly Dictionary<string, Record> byId = records.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, StoredAbstract> ready = new(StringComparer.Ordinal);

    /// <summary>The abstract of a record; null for a record that is not there.</summary>
    public StoredAbstract? Of(string recordId)
    {
        if (ready.TryGetValue(recordId, out var known)) return known;
        if (!byId.TryGetValue(recordId, out var record)) return null;
        var made = new StoredAbstract(record);
        ready.Add(recordId, made);
        return made;
    }
}
