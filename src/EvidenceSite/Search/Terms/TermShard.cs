namespace EvidenceSite.Search;

/// <summary>A file of words with the documents that have them (FORMAT.md, section 4).</summary>
internal static class TermShard
{
    /// <summary>About how many packed bytes a word takes; measured over generated catalogues.</summary>
    public static int Estimate(TermTable table, int term)
    {
        var documents = table.DocumentCount(term);
        return 3 + (table.DocumentBytes(term) * 75 / 100) + (documents * 25 / 100);
    }

    /// <param name="positions">Those of these words.</param>
    public static ShardFile Write(TermTable table, TermRange range, PositionSection positions)
    {
        var head = new ByteSink();
        head.Bytes(positions.File.Hash.Span);
        head.Number(positions.Start);
        head.Number(positions.Length);
        head.Number(range.End - range.Start);
        var columns = new ShardColumns();
        var before = "";
        for (var term = range.Start; term < range.End; term++)
        {
            var key = table.Keys[term];
            var word = TermKey.Word(key).ToString();
            head.Text(word, before);
            head.Byte((byte)TermKey.Language(key));
            head.Number(table.DocumentCount(term));
            table.WritePostings(term, columns);
            before = word;
        }
        Unlocated(table, range, head);
        var kinds = new ByteSink();
        columns.Kinds.Write(head, kinds);
        return ShardFile.Of("t", Packed.Of(head, columns.Documents, kinds));
    }

    // Known beforehand, so that nobody asks for the section of such a word in vain.
    private static void Unlocated(TermTable table, TermRange range, ByteSink head)
    {
        var ranks = Enumerable.Range(range.Start, range.End - range.Start).Where(term => !table.IsLocated(term)).Select(term => term - range.Start).ToArray();
        head.Number(ranks.Length);
        foreach (var rank in ranks) head.Number(rank);
    }
}
