namespace EvidenceSite.Tests.Search.Reader;

/// <summary>The root of an index, read as FORMAT.md, section 3, describes it.</summary>
public sealed class Root
{
    private Root(ShardReader file)
    {
        Assert.Equal("ESS"u8.ToArray(), file.Bytes(3));
        Assert.Equal(1, file.Number());
        Documents = file.Number();
        BlockSize = file.Number();
        ChunkSize = file.Number();
        Languages = Texts(file);
        InterfaceLanguages = Texts(file);
        var (termCount, termSeparators) = Separators(file);
        Strays = [.. ReadStrays(file)];
        var cardCount = file.Number();
        var facets = Enumerable.Range(0, file.Number()).Select(_ => (Name: file.Text(), Values: file.Number(), Files: file.Number())).ToArray();
        var (orderCount, identifierCount) = (file.Number(), file.Number());
        var (suggestionCount, suggestionSeparators) = Separators(file);
        var (spellingCount, spellingSeparators) = Separators(file);
        Synonyms = [.. Enumerable.Range(0, file.Number()).Select(_ => Texts(file))];

        Terms = new FileTable(termSeparators, Names(file, "t", termCount));
        Cards = [.. Enumerable.Range(0, cardCount).Select(i => $"search/c/{i}-{Convert.ToHexStringLower(file.Bytes(3))}.bin")];
        Facets = [.. facets.Select(facet => (facet, Files: Names(file, "f", facet.Files))).Select(f => new FacetEntry(f.facet.Name, f.facet.Values, f.Files[0], f.Files[1..]))];
        Orders = Names(file, "o", orderCount);
        Identifiers = Names(file, "i", identifierCount);
        Suggestions = new FileTable(suggestionSeparators, Names(file, "s", suggestionCount));
        Spelling = new FileTable(spellingSeparators, Names(file, "w", spellingCount));
        Assert.True(file.AtEnd);
    }

    public int Documents { get; }

    public int BlockSize { get; }

    public int ChunkSize { get; }

    public string[] Languages { get; }

    public string[] InterfaceLanguages { get; }

    public FileTable Terms { get; }

    public (string Word, int Language)[] Strays { get; }

    public string[] Cards { get; }

    public FacetEntry[] Facets { get; }

    public string[] Orders { get; }

    public string[] Identifiers { get; }

    public FileTable Suggestions { get; }

    public FileTable Spelling { get; }

    public string[][] Synonyms { get; }

    public static Root Of(ReadOnlyMemory<byte> file) => new(new ShardReader(file));

    private static string[] Texts(ShardReader file) => [.. Enumerable.Range(0, file.Number()).Select(_ => file.Text())];

    private static (int Count, string[] Separators) Separators(ShardReader file)
    {
        var count = file.Number();
        var separators = new string[count];
        for (var i = 0; i < count; i++) separators[i] = file.Text(i == 0 ? "" : separators[i - 1]);
        return (count, separators);
    }

    private static IEnumerable<(string Word, int Language)> ReadStrays(ShardReader file)
    {
        var before = "";
        for (var left = file.Number(); left > 0; left--)
        {
            before = file.Text(before);
            yield return (before, file.Byte());
        }
    }

    private static string[] Names(ShardReader file, string folder, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => $"search/{folder}/{Convert.ToHexStringLower(file.Bytes(4))}.bin")];
}
