namespace EvidenceSite.Check;

/// <summary>
/// All words of all stored abstracts, and where rows of eight of them stand. Every third row is enough: any ten words in a
/// row hold one of them whole. What is found by its hash is then compared word by word.
/// </summary>
internal sealed class PassageIndex
{
    /// <summary>How many words in a row are a passage of somebody's.</summary>
    public const int Least = 10;

    private const int RowLength = 8;
    private const int Stride = Least - RowLength + 1;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private static readonly ulong FactorOfOldest = Enumerable.Repeat(Factor, RowLength).Aggregate(1UL, (product, factor) => unchecked(product * factor));

    // A word that no text has: it stands before, between and after the sections.
    private const ulong Border = 0;

    private readonly ulong[] words;
    private readonly int[] starts;
    private readonly GramTable rows;

    private PassageIndex(ulong[] words, int[] starts)
    {
        (this.words, this.starts) = (words, starts);
        rows = new GramTable(words.Length / Stride);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != Border && (i == 0 || words[i - 1] == Border)) AddSection(i);
        }
    }

    /// <summary>The sources keep the order of the records.</summary>
    public static PassageIndex Of(ImmutableArray<Record> records)
    {
        var sources = new ulong[records.Length][];
        Parallel.For(0, records.Length, () => new WordRun(), (i, _, run) =>
        {
            sources[i] = WordsOf(records[i], run);
            return run;
        }, _ => { });
        var starts = new int[records.Length];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + sources[i - 1].Length;
        // Each source begins with a border; one more ends the last.
        var words = new ulong[sources.Sum(source => source.Length) + 1];
        for (var i = 0; i < starts.Length; i++) sources[i].CopyTo(words, starts[i]);
        return new(words, starts);
    }

    /// <summary>The number of the source that a word belongs to.</summary>
    public int SourceOf(int at)
    {
        var found = Array.BinarySearch(starts, at);
        if (found < 0) return ~found - 1;
        // Sources without words begin where the next one does.
        while (found + 1 < starts.Length && starts[found + 1] == at) found++;
        return found;
    }

    /// <summary>How many borders stand before a word within its source: the number of its section, from 1, and its place in that section.</summary>
    public (int Section, int Word) PlaceInSource(int at)
    {
        var from = starts[SourceOf(at)];
        var section = words.AsSpan(from, at - from).Count(Border);
        return (section, at - from - words.AsSpan(from, at - from).LastIndexOf(Border) - 1);
    }

    /// <summary>Finds every passage of a text that stands in a source; of each the longest.</summary>
    /// <param name="run">The number that the passages get.</param>
    public void FindIn(ReadOnlySpan<ulong> text, int run, List<FoundPassage> found)
    {
        if (text.Length < Least) return;
        var before = found.Count;
        var hash = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            hash = (hash * Factor) + text[i];
            if (i >= RowLength) hash -= text[i - RowLength] * FactorOfOldest;
            if (i < RowLength - 1) continue;
            for (var entry = rows.Find(hash); entry > 0; entry = rows.Next(entry)) Extend(text, i - RowLength + 1, rows.PlaceOf(entry), run, before, found);
        }
    }

    private static ulong[] WordsOf(Record record, WordRun run)
    {
        var words = new List<ulong>();
        foreach (var section in record.Abstract)
        {
            run.Clear();
            run.Add(System.Text.Encoding.UTF8.GetBytes(section.Text));
            run.EndWord();
            words.Add(Border);
            words.AddRange(run.Words);
        }
        return [.. words];
    }

    private void AddSection(int start)
    {
        var length = words.AsSpan(start).IndexOf(Border);
        for (var i = 0; i + RowLength <= length; i += Stride) rows.Add(HashOf(words.AsSpan(start + i, RowLength)), start + i);
    }

    private static ulong HashOf(ReadOnlySpan<ulong> row)
    {
        var hash = 0UL;
        foreach (var word in row) hash = (hash * Factor) + word;
        return hash;
    }

    private void Extend(ReadOnlySpan<ulong> text, int from, int at, int run, int before, List<FoundPassage> found)
    {
        // Most rows that are found lie within a passage that an earlier one has given already.
        for (var i = found.Count - 1; i >= before; i--)
        {
            if (found[i].Shift == at - from && from < found[i].From + found[i].Length) return;
        }
        var start = 0;
        while (from - start > 0 && words[at - start - 1] == text[from - start - 1]) start++;
        var length = start;
        while (from - start + length < text.Length && words[at - start + length] == text[from - start + length]) length++;
        if (length >= Least) found.Add(new FoundPassage(run, from - start, at - start, length));
    }
}
