namespace EvidenceSite.Relate;

/// <summary>Two records with the same DOI, PMID or PMCID describe one study, and one of them must go.</summary>
internal static class IdentifierCheck
{
    public static void Run(ImmutableArray<Record> records, DiagnosticBag bag)
    {
        var seen = new Dictionary<(string Key, string Value), Record>(records.Length * 3);
        foreach (var record in records)
        {
            Check("DOI", record.Doi?.ToString(), record, seen, bag);
            Check("PMID", record.Pmid?.ToString(), record, seen, bag);
            Check("PMCID", record.Pmcid?.ToString(), record, seen, bag);
        }
    }

    private static void Check(string key, string? value, Record record, Dictionary<(string Key, string Value), Record> seen, DiagnosticBag bag)
    {
        if (value is null || seen.TryAdd((key, value.ToLowerInvariant()), record)) return;
        var first = PlaceOf(seen[(key, value.ToLowerInvariant())], key);
        bag.Add(
            Codes.DuplicateIdentifier,
            PlaceOf(record, key),
            $"The {key} \"{value}\" belongs to another record already, at {first}",
            "Keep one of the two records, and name the other's id in its aliases");
    }

    private static Place PlaceOf(Record record, string key)
    {
        foreach (var place in record.IdentifierPlaces)
        {
            if (place.Key == key) return place.Value;
        }
        return record.Place;
    }
}
