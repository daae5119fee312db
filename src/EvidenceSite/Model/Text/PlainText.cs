using System.Text;

namespace EvidenceSite.Model;

/// <summary>Running text without its form: what a reader would read aloud, without citations.</summary>
public static class PlainText
{
    /// <summary>The words of a line.</summary>
    public static string Of(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        Append(text, content);
        return text.ToString();
    }

    /// <summary>The words of blocks, one line each.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
            Append(text, block);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Text);
                    break;
                case CodeRun code:
                    text.Append(code.Text);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
                case CitationCluster:
                    // The space before a citation belongs to it.
                    while (text.Length > 0 && text[^1] == ' ') text.Length--;
                    break;
                default:
                    Append(text, Inner(inline));
                    break;
            }
        }
    }

    private static ImmutableArray<Inline> Inner(Inline inline) => inline switch
    {
        Emphasis emphasis => emphasis.Content,
        Strong strong => strong.Content,
        Link link => link.Content,
        _ => [],
    };

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                Append(text, heading.Content);
                break;
            case Paragraph paragraph:
                Append(text, paragraph.Content);
                break;
            case CodeBlock code:
                text.Append(code.Text);
                break;
            case Quotation quotation:
                text.Append(Of(quotation.Content));
                break;
            case ListBlock list:
                text.AppendJoin('\n', list.Items.Select(Of));
                break;
            case TableBlock table:
                text.AppendJoin('\n', table.Rows.Prepend(table.Header).Select(row => string.Join('\t', row.Select(Of))));
                break;
        }
    }
}
