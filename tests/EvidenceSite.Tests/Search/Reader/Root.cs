namespace EvidenceSite.Tests.Search.Reader;

/// <summary>The root of an index, read as FORMAT.md, section 3, describes it.</summary>
public sealed class Root
{
    private Root(ShardReader file)
    {
        if (!file.Bytes(3).AsSpan().SequenceEqual("ESS"u8)) throw new InvalidDataException("Not the root of an index");
        if (file.Number() != 1) throw new InvalidDataException("Another version of the format");
        Documents = file.Number();
        BlockSize = file.Number();
        ChunkSize = file.Number();
        Languages = Texts(file);
        InterfaceLanguages = Texts(file);
        var (termCount, termSeparators) = Separators(file);
        Strays = [.. ReadStrays(file)];
        PrimerLength = file.Number();
        var primerCount = file.Number();
        BlocksInPack = file.Number();
        BlockLengths = file.Numbers(file.Number());
        var facets = Enumerable.Range(0, file.Number()).Select(_ => (Name: file.Text(), Values: file.Number(), Files: file.Number())).ToArray();
        var orderCount = file.Number();
        ItemsInBlock = file.Number();
        var (itemCount, identifierCount) = (file.Number(), file.Number());
        var (suggestionCount, suggestionSeparators) = Separators(file);
        var (spellingCount, spellingSeparators) = Separators(file);
        Synonyms = [.. Enumerable.Range(0, file.Number()).Select(_ => Texts(file))];

        Terms = new FileTable(termSeparators, Names(file, "t", termCount));
        Primer = Names(file, "d", primerCount)[0];
        Packs = Names(file, "c", (BlockLengths.Length + BlocksInPack - 1) / BlocksInPack);
        Facets = [.. facets.Select(facet => (facet, Files: Names(file, "f", facet.Files))).Select(f => new FacetEntry(f.facet.Name, f.facet.Values, f.Files[0], f.Files[1..]))];
        Orders = Names(file, "o", orderCount);
        Items = Names(file, "x", itemCount);
        Identifiers = Names(file, "i", identifierCount);
        Suggestions = new FileTable(suggestionSeparators, Names(file, "s", suggestionCount));
        Spelling = new FileTable(spellingSeparators, Names(file, "w", spellingCount));
        if (!file.AtEnd) throw new InvalidDataException("Bytes are left over");
    }

    public int Documents { get; }

    public int BlockSize { get; }

    public int ChunkSize { get; }

    public string[] Languages { get; }

    public string[] InterfaceLanguages { get; }

    public FileTable Terms { get; }

    public (string Word, int Language)[] Strays { get; }

    /// <summary>What is to be put before the packed bytes of each block of cards.</summary>
    public string Primer { get; }

    /// <summary>Unpacked bytes of the primer, to be passed over.</summary>
    public int PrimerLength { get; }

    public int BlocksInPack { get; }

    /// <summary>Packed bytes of each block of cards.</summary>
    public int[] BlockLengths { get; }

    public string[] Packs { get; }

    public FacetEntry[] Facets { get; }

    public string[] Orders { get; }

    public int ItemsInBlock { get; }

    public string[] Items { get; }

    public string[] Identifiers { get; }

    public FileTable Suggestions { get; }

    public FileTable Spelling { get; }

    public string[][] Synonyms { get; }

    public static Root Of(ReadOnlyMemory<byte> file) => new(new ShardReader(file));

    /// <summary>Where a block of cards stands in its pack.</summary>
    public Range RangeOf(int block)
    {
        var start = BlockLengths[(block - (block % BlocksInPack))..block].Sum();
        return start..(start + BlockLengths[block]);
    }

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
        [.. Enumerable.Range(0, count).Select(_ => $"search/{folder}/{Convert.ToHexStringLower(file.Bytes(5))}.bin")];
}
