using System.Numerics;

namespace EvidenceSite.Tests.Search.Reader;

/// <summary>A section of a position file, read as FORMAT.md, section 5, describes it.</summary>
public sealed class PositionFileReader
{
    private readonly (int Counts, int Gaps)[] lengths;
    private readonly ShardReader file;
    private readonly int columns;

    /// <param name="words">How many the term shard has.</param>
    public PositionFileReader(ShardReader file, int words)
    {
        this.file = file;
        lengths = [.. Enumerable.Range(0, words).Select(_ => (file.Number(), file.Number()))];
        columns = file.Offset;
    }

    /// <summary>Where a word stands: of each document, field and position; null for a word that is not located.</summary>
    public Dictionary<int, (int Field, int Position)[]>? Of(TermEntry term)
    {
        var rank = term.Rank;
        if (term.IsLocated != lengths[rank].Counts > 0) throw new InvalidDataException($"Shard and section differ about where \"{term.Word}\" stands");
        if (!term.IsLocated) return null;
        file.Offset = columns + lengths.Take(rank).Sum(l => l.Counts);
        var counts = term.Postings.Select(posting => file.Numbers(BitOperations.PopCount(posting.Mask))).ToArray();
        file.Offset = columns + lengths.Sum(l => l.Counts) + lengths.Take(rank).Sum(l => l.Gaps);
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
