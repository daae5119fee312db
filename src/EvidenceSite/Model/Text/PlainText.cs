using System.Text;

namespace EvidenceSite.Model;

/// <summary>The words of a text without their form.</summary>
public static class PlainText
{
    /// <summary>The words of a line; citations leave nothing behind.</summary>
    public static string Of(ImmutableArray<Inline> content) => Untrimmed(content).Trim();

    /// <summary>The same with the white space at its ends, for a piece of a line.</summary>
    public static string Untrimmed(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    private static void Append(ImmutableArray<Inline> content, StringBuilder text)
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
                case Emphasis emphasis:
                    Append(emphasis.Content, text);
                    break;
                case Strong strong:
                    Append(strong.Content, text);
                    break;
                case Link link:
                    Append(link.Content, text);
                    break;
                case CitationCluster:
                    // The space before a citation belongs to it.
                    while (text.Length > 0 && text[^1] == ' ') text.Length--;
                    break;
            }
        }
    }
}
