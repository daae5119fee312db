namespace EvidenceSite.Csl.Output;

/// <summary>Writes runs without any format; blocks become lines.</summary>
internal sealed class PlainTextWriter : RunWriter
{
    protected override void WriteText(string text) => Output.Append(text);

    protected override void Open(RunFormat format)
    {
        if (format.Display is Display.Block or Display.Indent && Output.Length > 0) Output.Append('\n');
        if (format.Display == Display.RightInline && Output.Length > 0 && !char.IsWhiteSpace(Output[^1])) Output.Append(' ');
    }

    protected override void Close(RunFormat format)
    {
        if (format.Display == Display.Block) Output.Append('\n');
    }
}
