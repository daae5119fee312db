using System.Text;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>A Markdown table whose cells after the first are aligned to the right.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder text = new();

    public MarkdownTable(params ReadOnlySpan<string> head)
    {
        Row(head);
        text.Append("| --- |").Insert(text.Length, " ---: |", head.Length - 1).Append('\n');
    }

    public MarkdownTable Row(params ReadOnlySpan<string> cells)
    {
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        return this;
    }

    public override string ToString() => text.ToString();
}
