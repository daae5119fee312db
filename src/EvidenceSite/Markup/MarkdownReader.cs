using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EvidenceSite.Markup;

/// <summary>Reads Markdown into the site's own tree of blocks. HTML and images are refused, so nothing a person writes can become markup.</summary>
public sealed class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly SourceFile file;
    private readonly int offset;
    private readonly DiagnosticBag bag;
    private readonly InlineReader inlines;

    private MarkdownReader(SourceFile file, int offset, DiagnosticBag bag)
    {
        (this.file, this.offset, this.bag) = (file, offset, bag);
        inlines = new InlineReader(file, offset, bag);
    }

    /// <summary>Reads the text of a file from an offset on, in UTF-16 units, as after front matter.</summary>
    public static ImmutableArray<Model.Block> Read(SourceFile file, int offset, DiagnosticBag bag)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(file.Text[offset..], Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against text that is nested hundreds of levels deep.
            bag.Add(Codes.MarkdownTooDeep, file.At(offset), "The text is nested too deeply to be read", "Take out rows of > or [ or * characters");
            return [];
        }
        return new MarkdownReader(file, offset, bag).Blocks(document);
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();
        builder.InlineParsers.Insert(0, new CitationParser());
        return builder.Build();
    }

    private ImmutableArray<Model.Block> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Model.Block>(container.Count);
        foreach (var block in container)
        {
            if (Block(block) is { } read) blocks.Add(read);
        }
        return blocks.ToImmutable();
    }

    private Model.Block? Block(Markdig.Syntax.Block block)
    {
        var place = file.At(block.Span.Start + offset);
        switch (block)
        {
            case HeadingBlock heading:
                var (content, id) = HeadingId.TakeFrom(inlines.Read(heading.Inline));
                return new Heading(heading.Level, id, content, place);
            case Markdig.Syntax.ParagraphBlock paragraph:
                return new Paragraph(inlines.Read(paragraph.Inline), place);
            case Markdig.Syntax.ListBlock list:
                return new Model.ListBlock(Start(list), [.. list.OfType<ListItemBlock>().Select(Blocks)], place);
            case QuoteBlock quote:
                return new Quotation(Blocks(quote), place);
            case Table table:
                return Table(table, place);
            case Markdig.Syntax.CodeBlock code:
                return new Model.CodeBlock(code.Lines.ToString().ReplaceLineEndings("\n"), place);
            case ThematicBreakBlock:
                return new ThematicBreak(place);
            case HtmlBlock html:
                inlines.RefuseHtml(html.Lines.ToString(), place);
                return null;
            default:
                // Link definitions show nothing of their own.
                return null;
        }
    }

    private static int? Start(Markdig.Syntax.ListBlock list)
    {
        if (!list.IsOrdered) return null;
        return int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 1;
    }

    private TableBlock Table(Table table, Place place)
    {
        var rows = table.OfType<TableRow>().Select(Cells).ToArray();
        var width = rows.Length == 0 ? 0 : rows[0].Length;
        return new TableBlock(rows.FirstOrDefault([]), [.. rows.Skip(1).Select(row => Fit(row, width))], place);
    }

    private ImmutableArray<ImmutableArray<Model.Inline>> Cells(TableRow row) =>
        [.. row.OfType<TableCell>().Select(cell => inlines.Read(cell.OfType<LeafBlock>().FirstOrDefault()?.Inline))];

    private static ImmutableArray<ImmutableArray<Model.Inline>> Fit(ImmutableArray<ImmutableArray<Model.Inline>> row, int width) =>
        [.. row.Concat(Enumerable.Repeat(ImmutableArray<Model.Inline>.Empty, width)).Take(width)];
}
