using System.Runtime.InteropServices;

namespace EvidenceSite.Search;

/// <summary>Turns the occurrences of a run, which come document by document, into columns word by word.</summary>
internal sealed class RunSorter(List<string> keys, List<Occurrence> occurrences, int[] lengths, int firstDocument)
{
    private readonly PostingColumns columns = new();
    private int lastDocument;

    public RunIndex Sort()
    {
        var (sorted, starts) = ByTerm();
        var order = Enumerable.Range(0, keys.Count).ToArray();
        var names = keys.ToArray();
        Array.Sort(names, order, StringComparer.Ordinal);
        var ends = ImmutableArray.CreateBuilder<RunTerm>(order.Length);
        foreach (var term in order)
        {
            Write(sorted.AsSpan(starts[term], starts[term + 1] - starts[term]));
            ends.Add(new RunTerm(columns.Documents.Length, columns.Masks.Length, columns.Counts.Length, columns.Gaps.Length, lastDocument));
        }
        return new RunIndex(ImmutableCollectionsMarshal.AsImmutableArray(names), ends.MoveToImmutable(), columns);
    }

    // A counting sort: it keeps the order of documents, fields and positions within each word.
    private (Occurrence[] Sorted, int[] Starts) ByTerm()
    {
        var starts = new int[keys.Count + 1];
        foreach (var occurrence in CollectionsMarshal.AsSpan(occurrences)) starts[occurrence.Term + 1]++;
        for (var i = 0; i < keys.Count; i++) starts[i + 1] += starts[i];
        var next = starts.ToArray();
        var sorted = new Occurrence[occurrences.Count];
        foreach (var occurrence in CollectionsMarshal.AsSpan(occurrences)) sorted[next[occurrence.Term]++] = occurrence;
        return (sorted, starts);
    }

    private void Write(ReadOnlySpan<Occurrence> word)
    {
        var previous = -1;
        while (word.Length > 0)
        {
            var rank = word[0].Document;
            var end = 1;
            while (end < word.Length && word[end].Document == rank) end++;
            lastDocument = firstDocument + rank;
            columns.Documents.Number(previous < 0 ? lastDocument : lastDocument - previous - 1);
            previous = lastDocument;
            WriteDocument(word[..end], lengths.AsSpan(rank * FieldWeights.Fields, FieldWeights.Fields));
            word = word[end..];
        }
    }

    private void WriteDocument(ReadOnlySpan<Occurrence> places, ReadOnlySpan<int> fieldLengths)
    {
        var mask = 0;
        var weight = 0.0;
        while (places.Length > 0)
        {
            var field = places[0].Field;
            var end = 1;
            while (end < places.Length && places[end].Field == field) end++;
            var count = WritePositions(places[..end]);
            mask |= 1 << field;
            weight += FieldWeights.Of(field, count, fieldLengths[field]);
            places = places[end..];
        }
        columns.Masks.Byte((byte)mask);
        columns.Levels.Byte(FieldWeights.Level(weight));
    }

    private int WritePositions(ReadOnlySpan<Occurrence> places)
    {
        var (met, written) = (0, 0);
        var (last, lastWritten) = (-1, -1);
        foreach (var place in places)
        {
            if (place.Position != last) met++;
            last = place.Position;
            // A word and a compound that fold to the same can be met at one place.
            if (place.IsWhole || place.Position == lastWritten) continue;
            columns.Gaps.Number(place.Position - lastWritten - 1);
            lastWritten = place.Position;
            written++;
        }
        columns.Counts.Number(written);
        return met;
    }
}
