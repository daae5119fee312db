using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Theme;

/// <summary>Citations, lists of sources and what can be cited, as pages show them in styles of each form.</summary>
public sealed class CitationPageTests
{
    private const string Brief = "briefs/frontline/";

    private const string Notes = """
        === output-config/citations.yaml
        style: notes
        === output-config/styles/notes.csl
        <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
          <info><title>Notes &lt;b&gt;</title><id>http://example.org/notes</id></info>
          <citation><layout delimiter="; " suffix="."><text variable="title" font-variant="small-caps"/></layout></citation>
        </style>

        """;

    private static readonly Lazy<RenderedSite> Apa = new(() => RenderedSite.Of($"=== output-config/citations.yaml\nstyle: apa\n{Shipped("apa")}{Shipped("mla")}{SampleSite.Text}"));

    private static readonly Lazy<RenderedSite> InNotes = new(() => RenderedSite.Of(Notes + SampleSite.Text));

    private static string Shipped(string style) =>
        $"=== output-config/styles/{style}.csl\n{Styles.Shipped.Single(file => file.Path.EndsWith($"/{style}.csl", StringComparison.Ordinal)).Text}\n";

    [Fact]
    public void Authors_and_year_stand_in_brackets_behind_a_blank_and_each_finding_has_its_letter()
    {
        var page = Apa.Value.Page(Brief);
        Assert.Equal("Harm reduction comes first (Richert & Stallwitz, 2023a)", page.QuerySelector("#message")?.TextContent);
        var marks = page.QuerySelectorAll("#first .marks a, #resist .marks a").Select(a => $"{a.TextContent} {a.QuerySelector("sup")?.TextContent} {a.GetAttribute("href")}");
        Assert.Equal(["Richert & Stallwitz, 2023a a ../../records/PMC1/#prerequisite", "Richert & Stallwitz, 2023b b ../../records/PMC1/#managers"], marks);
        Assert.Equal("Richert & Stallwitz, 2023a", page.QuerySelector(".note a")?.TextContent);
    }

    [Fact]
    public void A_list_by_authors_has_no_numbers_and_leads_back()
    {
        var entry = Apa.Value.Page(Brief).QuerySelector("ul.references > #reference-1");
        Assert.Null(entry?.GetAttribute("value"));
        Assert.StartsWith("Richert, T., & Stallwitz, A. (2023). Harm reduction social work: an interview study. Harm Reduction Journal. https://doi.org/10.1186/s12954-023-00884-w", entry?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Harm Reduction Journal", entry?.QuerySelector("i")?.TextContent);
        Assert.NotEmpty(entry!.QuerySelectorAll(".back a[href^='#cite-1-']"));
    }

    [Fact]
    public void Notes_are_numbered_and_a_mark_and_its_note_lead_to_each_other()
    {
        var page = InNotes.Value.Page(Brief);
        Assert.Equal("1a", page.QuerySelector("#message sup.marks a")?.TextContent);
        Assert.StartsWith("Harm reduction social work: an interview study. cited at 1", page.QuerySelector("#notes #note-1")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#note-1 .caps"));
        Assert.Null(page.GetElementById("references"));
        foreach (var back in page.QuerySelectorAll("#notes .back a")) Assert.NotNull(page.GetElementById(back.GetAttribute("href")![1..]));
        foreach (var mark in page.QuerySelectorAll(".marks a[href^='#']")) Assert.NotNull(page.GetElementById(mark.GetAttribute("href")![1..]));
    }

    [Fact]
    public void A_study_and_our_summary_of_it_are_offered_in_every_style()
    {
        var boxes = Apa.Value.Page("records/PMC1/").QuerySelectorAll("#cite .cite");
        Assert.Equal(["The study", "This page"], boxes.Select(box => box.GetAttribute("aria-label")));
        foreach (var box in boxes)
        {
            Assert.Equal(["apa", "mla"], box.QuerySelectorAll("[data-style]").Select(style => style.GetAttribute("data-style")));
            Assert.Equal("APA 7", box.QuerySelector("p")?.GetAttribute("data-title"));
            Assert.Equal("MLA 9", box.QuerySelector("details li b")?.TextContent);
        }
        Assert.Contains("https://example.org/test/records/PMC1/", boxes[1].QuerySelector("p")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://example.org/test/records/PMC1/", boxes[1].GetAttribute("data-address"));
    }

    [Fact]
    public void Where_there_is_one_style_there_is_no_list_of_others() =>
        Assert.Empty(RenderedSite.Of(SampleSite.Text).Page("records/PMC1/").QuerySelectorAll("#cite details"));

    [Fact]
    public void The_title_of_a_style_is_text() =>
        Assert.Equal("Notes <b>", InNotes.Value.Page("records/PMC1/").QuerySelector("#cite p.reference")?.GetAttribute("data-title"));

    [Theory]
    [InlineData("en", "Available from:", "[Internet]")]
    [InlineData("es", "Disponible en:", "síntesis")]
    public void Each_language_has_its_words(string language, string words, string more)
    {
        var page = RenderedSite.Of(SampleSite.Text).Page(language == "en" ? "records/PMC1/" : $"{language}/records/PMC1/");
        var text = page.QuerySelector(".cite.own p")?.TextContent;
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Contains(more, text, StringComparison.Ordinal);
    }
}
