using EvidenceSite.Markup;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Markup;

/// <summary>Reads a text as Markdown and shows the tree in one line a block.</summary>
internal static class MarkdownText
{
    public static (ImmutableArray<Block> Blocks, ImmutableArray<Diagnostic> Diagnostics) Read(string text, int offset = 0)
    {
        var bag = new DiagnosticBag();
        var blocks = MarkdownReader.Read(new SourceFile("f.md", text), offset, bag);
        return (blocks, bag.ToImmutable());
    }

    /// <summary>The tree of a text that must have no fault.</summary>
    public static string Tree(string text)
    {
        var (blocks, diagnostics) = Read(text);
        Assert.Equal("", TestSite.Print(diagnostics));
        return Show(blocks);
    }

    /// <summary>The faults of a text: code, line and column, one a line.</summary>
    public static string Faults(string text) =>
        string.Join('\n', Read(text).Diagnostics.OrderBy(d => d.Place).Select(d => $"{d.Code} {d.Place.Line},{d.Place.Column}"));

    /// <summary>Every cite of a text: record, finding, locator, prefix and place.</summary>
    public static string[] Cites(string text) =>
    [
        .. TextWalk.Clusters(Read(text).Blocks).SelectMany(cluster => cluster.Cites).Select(cite =>
            $"{(cite.SuppressAuthor ? "-" : "")}{cite.RecordId}{(cite.FindingId is { } f ? "#" + f : "")}{(cite.Locator is { } l ? ", " + l : "")}"
            + $"{(cite.Prefix.Length > 0 ? $" ({cite.Prefix})" : "")} {cite.Place.Line},{cite.Place.Column}"),
    ];

    public static string Show(ImmutableArray<Block> blocks) => string.Join('|', blocks.Select(Show));

    private static string Show(Block block) => block switch
    {
        Heading heading => $"h{heading.Level}{(heading.Id is { } id ? "#" + id : "")}({Show(heading.Content)})",
        Paragraph paragraph => $"p({Show(paragraph.Content)})",
        ListBlock list => $"{(list.Start is { } start ? "ol" + start : "ul")}({string.Join(';', list.Items.Select(Show))})",
        Quotation quotation => $"q({Show(quotation.Content)})",
        TableBlock table => $"t({Cells(table.Header)}/{string.Join('/', table.Rows.Select(Cells))})",
        CodeBlock code => $"code({code.Text.Replace("\n", "⏎", StringComparison.Ordinal)})",
        ThematicBreak => "hr",
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static string Cells(ImmutableArray<ImmutableArray<Inline>> row) => string.Join(',', row.Select(Show));

    private static string Show(ImmutableArray<Inline> line) => string.Concat(line.Select(inline => inline switch
    {
        TextRun run => run.Text,
        CodeRun code => $"`{code.Text}`",
        Emphasis emphasis => $"<em {Show(emphasis.Content)}>",
        Strong strong => $"<strong {Show(strong.Content)}>",
        Link link => $"<{link.Target} {Show(link.Content)}>",
        LineBreak => "⏎",
        CitationCluster cluster => $"[{string.Join(';', cluster.Cites.Select(c => c.RecordId))}]",
        _ => throw new NotSupportedException(inline.GetType().Name),
    }));
}
