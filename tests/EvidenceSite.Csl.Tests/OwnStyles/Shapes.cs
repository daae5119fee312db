using System.Text.Json;
using EvidenceSite.Csl.Tests.Suite;
using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.OwnStyles;

/// <summary>Invented works of many shapes, and a document that cites them in many ways.</summary>
internal static class Shapes
{
    public static readonly IReadOnlyList<CslItem> Items = Small.Items(OwnFiles.Text("items.json"));

    public static readonly ImmutableArray<Cluster> Document = Clusters();

    /// <summary>All that a style makes of them: each work alone, the document's citations, and the bibliography of all.</summary>
    public static IEnumerable<Rendered> Render(CslStyle style, string language)
    {
        var processor = new CitationProcessor(style, CslLocale.Shipped, language);
        foreach (var item in Items)
        {
            var alone = processor.Process([item], [Cluster.Of(item.Id)]);
            yield return new(item.Id + " citation", alone.Citations[0]);
            yield return new(item.Id + " entry", alone.Bibliography!.Entries[0].Run);
        }
        var document = processor.Process(Items, Document);
        foreach (var (number, citation) in document.Citations.Index()) yield return new($"cluster {number + 1}", citation);
        foreach (var entry in document.Bibliography!.Entries) yield return new(entry.Id + " among all", entry.Run);
    }

    private static ImmutableArray<Cluster> Clusters()
    {
        using var document = JsonDocument.Parse(OwnFiles.Text("citations.json"));
        return [.. document.RootElement.EnumerateArray().Select(c => new Cluster([.. c.EnumerateArray().Select(SuiteEdits.Cite)]))];
    }
}
