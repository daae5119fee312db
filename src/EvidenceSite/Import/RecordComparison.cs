namespace EvidenceSite.Import;

/// <summary>
/// What sets a record file apart from an import, key by key. It compares lines, not values: an edited file may be no YAML at all,
/// and it is left as it is in either case.
/// </summary>
/// <param name="Changed">Keys of the import that the file has otherwise or not at all, in the import's order.</param>
/// <param name="Added">Keys that only the file has, in its order.</param>
/// <param name="Line">The first line that differs; 1 when it is a key that is missing.</param>
internal sealed record RecordComparison(ImmutableArray<string> Changed, ImmutableArray<string> Added, int Line)
{
    public static RecordComparison Of(string present, string imported)
    {
        var ours = Blocks(imported);
        var theirs = Blocks(present);
        var changed = ours.Where(o => !theirs.Exists(o.IsSame)).ToList();
        var first = theirs.Find(t => changed.Exists(c => c.Key == t.Key));
        var keys = ours.Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        return new([.. changed.Select(c => c.Key)], [.. theirs.Select(t => t.Key).Where(k => !keys.Contains(k)).Distinct()],
            first?.Line ?? 1);
    }

    // A block is a line that begins at the margin and the indented ones below it. Comments, and empty lines at a block's end, say nothing.
    private static List<Block> Blocks(string text)
    {
        var blocks = new List<Block>();
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var line = raw.TrimEnd();
            if (line is "---" or "..." || line.StartsWith('#')) continue;
            if ((line.Length == 0 || line[0] == ' ') && blocks.Count > 0) blocks[^1].Lines.Add(line);
            else if (line.Length > 0) blocks.Add(new Block(line.Split(':')[0].Trim('"', '\'', ' '), number, [line]));
        }
        foreach (var block in blocks)
        {
            while (block.Lines[^1].Length == 0) block.Lines.RemoveAt(block.Lines.Count - 1);
        }
        return blocks;
    }

    private sealed record Block(string Key, int Line, List<string> Lines)
    {
        public bool IsSame(Block other) => other.Key == Key && other.Lines.SequenceEqual(Lines, StringComparer.Ordinal);
    }
}
