using System.Numerics;

namespace EvidenceSite.Tests.Search.Reader;

/// <summary>A position file, read as FORMAT.md, section 5, describes it.</summary>
public sealed class PositionFileReader
{
    private readonly (int Counts, int Gaps)[][] lengths;
    private readonly ShardReader file;
    private readonly int columns;

    public PositionFileReader(ShardReader file)
    {
        this.file = file;
        lengths = new (int, int)[file.Number()][];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = [.. Enumerable.Range(0, file.Number()).Select(_ => (file.Number(), file.Number()))];
        columns = file.Offset;
    }

    /// <summary>Where a word stands: of each document, field and position; null for a word that is not located.</summary>
    public Dictionary<int, (int Field, int Position)[]>? Of(int section, TermEntry term)
    {
        var flat = lengths.SelectMany(list => list).ToArray();
        var rank = lengths.Take(section).Sum(list => list.Length) + term.Rank;
        if (flat[rank].Counts == 0) return null;
        file.Offset = columns + flat.Take(rank).Sum(l => l.Counts);
        var counts = term.Postings.Select(posting => file.Numbers(BitOperations.PopCount(posting.Mask))).ToArray();
        file.Offset = columns + flat.Sum(l => l.Counts) + flat.Take(rank).Sum(l => l.Gaps);
        return term.Postings.Zip(counts).ToDictionary(pair => pair.First.Document, pair => Positions(pair.First.Mask, pair.Second));
    }

    private (int Field, int Position)[] Positions(byte mask, int[] counts)
    {
        var found = new List<(int, int)>();
        var next = 0;
        for (var field = 0; field < 8; field++)
        {
            if ((mask & (1 << field)) == 0) continue;
            var position = -1;
            for (var left = counts[next++]; left > 0; left--) found.Add((field, position += file.Number() + 1));
        }
        return [.. found];
    }
}
