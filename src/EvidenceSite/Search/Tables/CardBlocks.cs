using System.Text;

namespace EvidenceSite.Search;

/// <summary>What a list of results shows of documents that follow each other, as text in columns (FORMAT.md, section 6).</summary>
internal sealed record CardBlocks(CardPrimer Primer, ImmutableArray<ShardFile> Blocks)
{
    /// <summary>Documents in a block: fewer would make too many files, more would make each result cost more.</summary>
    public const int Size = 20;

    private const int NamedAuthors = 3;
    private const string Kinds = "pgcfbr";

    public static CardBlocks Of(ImmutableArray<SearchDocument> documents)
    {
        var primer = CardPrimer.Of(documents);
        var blocks = new ShardFile[(documents.Length + Size - 1) / Size];
        Parallel.For(0, blocks.Length, i =>
        {
            var text = Encoding.UTF8.GetBytes(Text(documents.AsSpan(i * Size, Math.Min(Size, documents.Length - (i * Size)))));
            blocks[i] = ShardFile.Of("c", i, Packed.After(primer.Text.Span, text, out _));
        });
        return new CardBlocks(primer, [.. blocks]);
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
