using System.Text;
using System.Text.Json;

namespace EvidenceSite.Csl.Tests.Suite;

/// <summary>Runs fixtures through the processor and prints what comes out the way the suite does.</summary>
internal sealed class SuiteRunner(ImmutableArray<CslLocale> locales)
{
    /// <summary>What the suite prints where nothing is rendered.</summary>
    private const string Nothing = "[CSL STYLE ERROR: reference with no printed form.]";

    /// <summary>True if the output is the expected one.</summary>
    public bool Passes(SuiteFixture fixture) => Run(fixture).Trim() == fixture.Expected;

    public string Run(SuiteFixture fixture)
    {
        var style = CslStyle.Read(fixture.Style);
        if (style.Value is null) return string.Join('\n', style.Faults);
        var items = CslItem.ReadAll(fixture.Items);
        if (items.Value is null) return string.Join('\n', items.Faults);
        var processor = new CitationProcessor(style.Value, locales);
        if (fixture.HasEdits) return new SuiteEdits(processor, items.Value).Run(fixture);
        return fixture.IsBibliography ? Bibliography(processor, items.Value, Clusters(fixture, processor, items.Value)) : Citations(processor, items.Value, Clusters(fixture, processor, items.Value));
    }

    public static string Bibliography(CitationProcessor processor, IReadOnlyList<CslItem> items, ImmutableArray<Cluster> clusters)
    {
        var text = new StringBuilder("<div class=\"csl-bib-body\">\n");
        foreach (var entry in processor.Process(items, clusters).Bibliography?.Entries ?? [])
            text.Append("  <div class=\"csl-entry\">").Append(Html(entry.Run)).Append("</div>\n");
        return text.Append("</div>").ToString();
    }

    public static string Html(Run run) => run.ToHtml() is { Length: > 0 } html ? html : Nothing;

    /// <summary>Each citation on its own: these fixtures are not about a document.</summary>
    private static string Citations(CitationProcessor processor, IReadOnlyList<CslItem> items, ImmutableArray<Cluster> clusters) =>
        string.Join('\n', clusters.Select(c => Html(processor.Process(items, [c]).Citations[0])));

    private static ImmutableArray<Cluster> Clusters(SuiteFixture fixture, CitationProcessor processor, IReadOnlyList<CslItem> items)
    {
        if (fixture["CITATION-ITEMS"] is not { } json) return [Cluster.Of(InOrderOfBibliography(processor, items))];
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(c => new Cluster([.. c.EnumerateArray().Select(SuiteEdits.Cite)]))];
    }

    private static IEnumerable<string> InOrderOfBibliography(CitationProcessor processor, IReadOnlyList<CslItem> items) =>
        (processor.Bibliography(items)?.Entries ?? []).Select(e => e.Id).Concat(items.Select(i => i.Id)).Distinct();
}
