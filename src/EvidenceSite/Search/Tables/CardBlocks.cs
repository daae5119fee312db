using System.Text;

namespace EvidenceSite.Search;

/// <summary>
/// What a list of results shows of documents that follow each other, as text in columns (FORMAT.md, section 6). Small blocks cost a
/// reader little, but a file each would be too many files, so several stand in one, a pack, and are asked for by their range of bytes.
/// </summary>
/// <param name="Size">Documents in a block.</param>
/// <param name="Together">Blocks in a pack.</param>
/// <param name="Lengths">Packed bytes of each block.</param>
internal sealed record CardBlocks(CardPrimer Primer, int Size, int Together, ImmutableArray<int> Lengths, ImmutableArray<ShardFile> Packs)
{
    private const int NamedAuthors = 3;
    private const string Kinds = "pgcfbr";

    public static CardBlocks Of(ImmutableArray<SearchDocument> documents, ShardSizes sizes)
    {
        var size = sizes.Block;
        var primer = CardPrimer.Of(documents);
        var blocks = new byte[(documents.Length + size - 1) / size][];
        Parallel.For(0, blocks.Length, i =>
        {
            var text = Encoding.UTF8.GetBytes(Text(documents.AsSpan(i * size, Math.Min(size, documents.Length - (i * size)))));
            blocks[i] = Packed.After(primer.Text.Span, text, out _);
        });
        var packs = blocks.Chunk(sizes.Pack).Select(pack => ShardFile.Of("c", [.. pack.SelectMany(block => block)]));
        return new CardBlocks(primer, size, sizes.Pack, [.. blocks.Select(block => block.Length)], [.. packs]);
    }

    private static string Text(ReadOnlySpan<SearchDocument> documents)
    {
        var text = new StringBuilder();
        Column(text, documents, Marks);
        Column(text, documents, d => d.Year == 0 ? "" : d.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Column(text, documents, d => d.Id);
        Column(text, documents, d => d.Language);
        Column(text, documents, d => d.Study?.Design?.Id ?? "");
        Column(text, documents, d => d.Source);
        Column(text, documents, Authors);
        Column(text, documents, d => d.Title);
        Column(text, documents, d => d.Note);
        Column(text, documents, d => d.Kind == DocumentKind.Record && d.Study is { } study ? LicenceKey.Of(study.Record) : "");
        return text.ToString();
    }

    private static void Column(StringBuilder text, ReadOnlySpan<SearchDocument> documents, Func<SearchDocument, string> cell)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            if (i > 0) text.Append('\t');
            text.Append(OneLine(cell(documents[i])));
        }
        text.Append('\n');
    }

    private static string Marks(SearchDocument document) => string.Concat(
        [Kinds[(int)document.Kind], (char)('0' + (int)(document.Study?.Record.Status.Kind ?? StatusKind.Current)),
        document.Certainty is { } certainty ? (char)('0' + (int)certainty) : '-']);

    private static string Authors(SearchDocument document) => document.Authors.Length <= NamedAuthors
        ? string.Join("; ", document.Authors)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{string.Join("; ", document.Authors.Take(NamedAuthors))}; +{document.Authors.Length - NamedAuthors}");

    // Tabs and line ends are the marks between cells, so a text has blanks in their place.
    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? text
        : text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
