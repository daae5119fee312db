using System.Buffers;

namespace EvidenceSite.Csl.Output;

/// <summary>Writes runs as Markdown (CommonMark); what it has no sign for becomes inline HTML.</summary>
internal sealed class MarkdownWriter : RunWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>#&~|");

    protected override void WriteText(string text)
    {
        foreach (var c in text)
        {
            if (Special.Contains(c)) Output.Append('\\');
            Output.Append(c);
        }
    }

    protected override void Open(RunFormat format)
    {
        if (format.Display is Display.Block or Display.Indent && Output.Length > 0) Output.Append("\n\n");
        foreach (var sign in Signs(format)) Output.Append(sign.Start);
    }

    protected override void Close(RunFormat format)
    {
        foreach (var sign in Signs(format).Reverse()) Output.Append(sign.End);
        if (format.Display == Display.Block) Output.Append("\n\n");
    }

    private static IEnumerable<(string Start, string End)> Signs(RunFormat format)
    {
        if (format.VerticalAlign == VerticalAlign.Superscript) yield return ("<sup>", "</sup>");
        if (format.VerticalAlign == VerticalAlign.Subscript) yield return ("<sub>", "</sub>");
        if (format.TextDecoration == TextDecoration.Underline) yield return ("<u>", "</u>");
        if (format.FontVariant == FontVariant.SmallCaps) yield return ("<span style=\"font-variant:small-caps\">", "</span>");
        if (format.FontWeight == FontWeight.Bold) yield return ("**", "**");
        if (format.FontStyle is FontStyle.Italic or FontStyle.Oblique) yield return ("*", "*");
    }
}
