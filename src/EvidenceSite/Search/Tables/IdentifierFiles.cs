using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace EvidenceSite.Search;

/// <summary>Finds records by DOI, PMID, PMCID, ISSN or id (FORMAT.md, section 9): a hash table over files.</summary>
internal static class IdentifierFiles
{
    private const int EntriesPerFile = 2_048;

    /// <summary>As many files as a power of two; the highest bits of a key's hash say which.</summary>
    public static ImmutableArray<ShardFile> Of(ImmutableArray<SearchDocument> documents)
    {
        var entries = Entries(documents);
        if (entries.Length == 0) return [];
        var bits = BitOperations.Log2((uint)Math.Max(1, entries.Length / EntriesPerFile));
        var files = entries.ToLookup(entry => bits == 0 ? 0 : (int)(entry.Forward >> (32 - bits)));
        return [.. Enumerable.Range(0, 1 << bits).Select(number => Write(files[number]))];
    }

    /// <summary>The keys of a record, in the form that a query is brought into as well.</summary>
    public static IEnumerable<string> KeysOf(Record record)
    {
        yield return "id:" + record.Id.ToLowerInvariant();
        foreach (var alias in record.Aliases) yield return "id:" + alias.ToLowerInvariant();
        if (record.Doi is { } doi) yield return $"doi:{doi}";
        if (record.Pmid is { } pmid) yield return $"pmid:{pmid}";
        if (record.Pmcid is { } pmcid) yield return $"pmcid:{pmcid.ToString().ToLowerInvariant()}";
        foreach (var issn in record.Issns) yield return $"issn:{issn.ToString().ToLowerInvariant()}";
    }

    private static ImmutableArray<IdentifierEntry> Entries(ImmutableArray<SearchDocument> documents)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < documents.Length; number++)
        {
            if (documents[number] is not { Kind: DocumentKind.Record, Study: { } study }) continue;
            foreach (var key in KeysOf(study.Record).Distinct(StringComparer.Ordinal))
            {
                if (!byKey.TryGetValue(key, out var list)) byKey.Add(key, list = []);
                list.Add(number);
            }
        }
        return [.. byKey.Select(pair => IdentifierEntry.Of(Encoding.UTF8.GetBytes(pair.Key), pair.Value)).OrderBy(e => e.Forward).ThenBy(e => e.Backward).ThenBy(e => e.Documents[0])];
    }

    private static ShardFile Write(IEnumerable<IdentifierEntry> entries)
    {
        var hashes = new ByteSink();
        var documents = new ByteSink();
        Span<byte> whole = stackalloc byte[6];
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt32BigEndian(whole, entry.Forward);
            BinaryPrimitives.WriteUInt16BigEndian(whole[4..], entry.Backward);
            hashes.Bytes(whole);
            documents.Number(entry.Documents.Count);
            var previous = -1;
            foreach (var document in entry.Documents)
            {
                documents.Number(document - previous - 1);
                previous = document;
            }
        }
        var count = new ByteSink();
        count.Number(hashes.Length / whole.Length);
        return ShardFile.Of("i", Packed.Of(count, hashes, documents));
    }
}
