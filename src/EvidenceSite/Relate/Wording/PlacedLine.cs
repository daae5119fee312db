using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSite.Relate;

/// <summary>A line of text without its form, that knows where each of its words stands in the file. Words between quotation marks are left blank.</summary>
internal sealed partial class PlacedLine
{
    private readonly List<(int Start, TextRun Run)> runs = [];
    private readonly Place start;

    /// <param name="line">The line.</param>
    /// <param name="start">Its place, for words whose own is not known.</param>
    public PlacedLine(ImmutableArray<Inline> line, Place start)
    {
        this.start = start;
        var text = new StringBuilder();
        foreach (var inline in TextWalk.Inlines(line))
        {
            if (inline is CitationCluster cluster) Clusters.Add((text.Length, cluster));
            if (inline is LineBreak) text.Append(' ');
            if (inline is not TextRun run) continue;
            runs.Add((text.Length, run));
            text.Append(run.Text);
        }
        Text = Quotation().Replace(text.ToString(), match => new string(' ', match.Length));
    }

    public string Text { get; }

    /// <summary>Its citations, each with the number of characters before it.</summary>
    public List<(int Index, CitationCluster Cluster)> Clusters { get; } = [];

    public Place PlaceOf(int index)
    {
        var at = runs.FindLastIndex(run => run.Start <= index);
        return at < 0 ? start : runs[at].Run.PlaceOf(index - runs[at].Start) ?? start;
    }

    [GeneratedRegex("“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
