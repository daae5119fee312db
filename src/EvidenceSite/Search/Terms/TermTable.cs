namespace EvidenceSite.Search;

/// <summary>The words of all runs, sorted, with the runs that have them.</summary>
internal sealed class TermTable
{
    private readonly ImmutableArray<RunIndex> runs;
    private readonly int[] starts;
    private readonly (int Run, int Term)[] parts;

    private readonly int common;

    private TermTable(ImmutableArray<RunIndex> runs, ImmutableArray<string> keys, int[] starts, (int Run, int Term)[] parts, int common) =>
        (this.runs, Keys, this.starts, this.parts, this.common) = (runs, keys, starts, parts, common);

    /// <summary>Sorted; see <see cref="TermKey"/>.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>Reads documents, a run of them on each core.</summary>
    public static TermTable Of(ImmutableArray<SearchDocument> documents, ShardSizes sizes)
    {
        var runLength = sizes.Run;
        var runs = new RunIndex[(documents.Length + runLength - 1) / runLength];
        Parallel.For(0, runs.Length, i =>
        {
            var first = i * runLength;
            runs[i] = RunReader.Read(documents.AsSpan(first, Math.Min(runLength, documents.Length - first)), first);
        });
        return Of([.. runs], sizes.Common);
    }

    private static TermTable Of(ImmutableArray<RunIndex> runs, int common)
    {
        var names = runs.SelectMany(run => run.Keys).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        var keys = names.ToImmutableArray();
        var ids = keys.Select((key, id) => (key, id)).ToDictionary(pair => pair.key, pair => pair.id, StringComparer.Ordinal);
        var found = runs.Select(run => run.Keys.Select(key => ids[key]).ToArray()).ToArray();
        var starts = new int[keys.Length + 1];
        foreach (var id in found.SelectMany(list => list)) starts[id + 1]++;
        for (var i = 0; i < keys.Length; i++) starts[i + 1] += starts[i];
        var next = starts.ToArray();
        var parts = new (int, int)[starts[^1]];
        for (var run = 0; run < found.Length; run++)
        {
            for (var term = 0; term < found[run].Length; term++) parts[next[found[run][term]]++] = (run, term);
        }
        return new TermTable(runs, keys, starts, parts, common);
    }

    /// <summary>How many documents have the word.</summary>
    public int DocumentCount(int term)
    {
        var count = 0;
        foreach (var (run, rank) in Parts(term)) count += runs[run].End(rank).Postings - runs[run].Start(rank).Postings;
        return count;
    }

    /// <summary>Bytes of document numbers before packing.</summary>
    public int DocumentBytes(int term)
    {
        var count = 0;
        foreach (var (run, rank) in Parts(term)) count += runs[run].End(rank).Documents - runs[run].Start(rank).Documents;
        return count;
    }

    /// <summary>
    /// Whether positions of a word are kept. Those of "the" and "of" would be two fifths of all, and between two words that are located
    /// it hardly ever matters whether the one in their midst is this one.
    /// </summary>
    public bool IsLocated(int term) => DocumentCount(term) < common || !FunctionWords.Contains(TermKey.Word(Keys[term]).ToString());

    /// <summary>Bytes of counts and positions before packing.</summary>
    public int PositionBytes(int term)
    {
        var count = 0;
        if (!IsLocated(term)) return count;
        foreach (var (run, rank) in Parts(term))
        {
            var (start, end) = (runs[run].Start(rank), runs[run].End(rank));
            count += end.Counts - start.Counts + end.Gaps - start.Gaps;
        }
        return count;
    }

    /// <summary>Writes documents of a word, and the fields and levels of each.</summary>
    public void WritePostings(int term, ShardColumns into)
    {
        var documents = DocumentCount(term);
        var previous = -1;
        foreach (var (run, rank) in Parts(term))
        {
            var (start, end, columns) = (runs[run].Start(rank), runs[run].End(rank), runs[run].Columns);
            WriteDocuments(columns.Documents[start.Documents, end.Documents], previous, into.Documents);
            previous = end.LastDocument;
            var masks = columns.Masks[start.Postings, end.Postings];
            var levels = columns.Levels[start.Postings, end.Postings];
            for (var i = 0; i < masks.Length; i++) into.Kinds.Add(masks[i], FieldWeights.Coarse(levels[i], documents));
        }
    }

    /// <summary>Writes counts and positions of a word; nothing of one that is not located.</summary>
    public void WritePositions(int term, PostingColumns into)
    {
        if (!IsLocated(term)) return;
        foreach (var (run, rank) in Parts(term))
        {
            var (start, end, columns) = (runs[run].Start(rank), runs[run].End(rank), runs[run].Columns);
            into.Counts.Bytes(columns.Counts[start.Counts, end.Counts]);
            into.Gaps.Bytes(columns.Gaps[start.Gaps, end.Gaps]);
        }
    }

    private ReadOnlySpan<(int Run, int Term)> Parts(int term) => parts.AsSpan(starts[term], starts[term + 1] - starts[term]);

    // The first number of a run's part is whole; behind another run's part it becomes a gap.
    private static void WriteDocuments(ReadOnlySpan<byte> numbers, int previous, ByteSink into)
    {
        var reader = new NumberReader(numbers);
        var first = reader.Next();
        into.Number(previous < 0 ? first : first - previous - 1);
        into.Bytes(numbers[reader.Offset..]);
    }
}
