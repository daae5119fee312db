namespace EvidenceSite.Csl.Tests.Support;

/// <summary>Small styles, and what they make of items.</summary>
internal static class Small
{
    /// <summary>A style with one layout for citations and bibliography.</summary>
    public static string Style(string layout, string citation = "", string bibliography = "", string style = "", string before = "") => $"""
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" {style}>
          <info><title>Small</title><id>http://example.org/small</id></info>
          {before}
          <citation {citation}><layout delimiter="; ">{layout}</layout></citation>
          <bibliography {bibliography}><layout>{layout}</layout></bibliography>
        </style>
        """;

    public static CslStyle Read(string xml)
    {
        var reading = CslStyle.Read(xml);
        Assert.Empty(reading.Faults);
        return reading.Value!;
    }

    public static IReadOnlyList<CslItem> Items(string json)
    {
        var reading = CslItem.ReadAll(json);
        Assert.Empty(reading.Faults);
        return reading.Value!;
    }

    public static CitationProcessor Processor(string style, string? language = null) => new(Read(style), CslLocale.Shipped, language);

    /// <summary>The HTML of one cluster of all items.</summary>
    public static string Cite(string style, string json, string? language = null)
    {
        var items = Items(json);
        return Cite(style, json, Cluster.Of(items.Select(i => i.Id)), language);
    }

    public static string Cite(string style, string json, Cluster cluster, string? language = null) =>
        Processor(style, language).Process(Items(json), [cluster]).Citations[0].ToHtml();

    /// <summary>The HTML of the layout for one item.</summary>
    public static string Layout(string layout, string json, string? language = null) => Cite(Style(layout), json, language);

    /// <summary>The HTML of each entry.</summary>
    public static string[] Entries(string style, string json) => [.. Processor(style).Bibliography(Items(json))!.Entries.Select(e => e.Run.ToHtml())];
}
