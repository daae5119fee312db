using EvidenceSite.Check;
using EvidenceSite.Tests.Export.Formats;
using EvidenceSite.Tests.Export.Formats.Readers;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Export;

/// <summary>Which files of records there are, what is in them, and where pages link to them.</summary>
public sealed class DataExporterTests
{
    private const string Site = """
        === output-config/site.yaml
        title: {en: Test site, es: Sitio}
        description: {en: A site for tests, es: Un sitio}
        base-url: https://example.org/test/
        languages: [en, es]
        publisher: {name: Test Library}
        licence: CC-BY-4.0
        accent: "#0b5d57"
        build-date: 2026-01-02
        === vocabulary/topics.yaml
        - {id: t, label: {en: T, es: T}}
        === records/a.yaml
        {type: article-journal, title: Alpha, author: [{family: Doe, given: J.}], issued: 2020, container-title: J, topics: [t], licence: {applies-to: article, spdx: CC-BY-4.0}}
        === records/b.yaml
        {type: article-journal, title: Beta, author: [{family: Doe, given: J.}, {family: Roe, given: K.}], issued: 2021, container-title: J, topics: [t]}

        """;

    private static readonly Lazy<BuiltSite> Usual = new(() => BuiltSite.Sound(TestSite.Of(Site)));

    [Fact]
    public void The_catalogue_is_there_in_every_format() =>
        Assert.All(ExportFormat.All, format => Assert.Contains($"data/records.{format.Extension}", Usual.Value.Files.Keys));

    [Fact]
    public void Records_stand_beside_their_pages_and_lists_beside_theirs()
    {
        var files = Usual.Value.Files.Keys.Where(path => path.EndsWith(".ris", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal));
        Assert.Equal(
            [
                "authors/doe-j/records.csv", "authors/doe-j/records.ris", "authors/roe-k/records.csv", "data/records.csv", "data/records.ris", "journals/j/records.csv", "journals/j/records.ris",
                "licences/CC-BY-4.0/records.csv", "licences/unknown/records.csv", "records/a/a.ris", "records/b/b.ris", "topics/t/records.csv", "topics/t/records.ris", "years/2020/records.csv", "years/2021/records.csv",
            ],
            files);
    }

    [Fact]
    public void A_list_holds_its_own_studies_in_its_order()
    {
        Assert.Equal(["Beta", "Alpha"], Titles("authors/doe-j/records.ris"));
        Assert.Equal(["Beta", "Alpha"], Titles("data/records.ris"));
        Assert.Equal(["Alpha"], Titles("records/a/a.ris"));
    }

    [Theory]
    [InlineData("records/a/index.html", "a.ris a.bib a.csl.json")]
    [InlineData("es/records/a/index.html", "a.ris a.bib a.csl.json")]
    [InlineData("topics/t/index.html", "records.ris records.bib records.csv")]
    [InlineData("es/authors/doe-j/index.html", "records.ris records.bib records.csv")]
    [InlineData("years/2020/index.html", "a.ris a.bib records.csv")]
    [InlineData("catalogue/index.html", "records.ris records.bib records.csv")]
    public void Pages_link_to_their_files(string page, string files)
    {
        var line = Usual.Value.Html(page).QuerySelectorAll("p.small").Single(p => p.TextContent.StartsWith("Export", StringComparison.Ordinal));
        Assert.Equal(files, string.Join(' ', line.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!.Split('/')[^1])));
    }

    [Fact]
    public void The_data_page_says_what_each_file_is_and_how_large()
    {
        var text = Usual.Value.Html("data/index.html").QuerySelector(".downloads")!.TextContent;
        Assert.Contains("application/marc · 1 kB", text, StringComparison.Ordinal);
        Assert.Equal(ExportFormat.All.Length, text.Split(" kB").Length - 1);
    }

    [Fact]
    public void Configuration_decides()
    {
        var built = BuiltSite.Sound(TestSite.Of(Site.Replace("=== vocabulary", "exports: {record: [marc], list: [], catalogue: [csv, mods]}\n=== vocabulary", StringComparison.Ordinal)));
        var data = built.Files.Keys.Where(path => ExportFormat.All.Any(format => path.EndsWith("." + format.Extension, StringComparison.Ordinal)));
        Assert.Equal(["data/records.csv", "data/records.mods.xml", "records/a/a.mrc", "records/b/b.mrc"], data);
        Assert.DoesNotContain("Export:", built.Html("topics/t/index.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Export: MARC 21", built.Html("records/a/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_larger_catalogue_has_fewer_files_unless_somebody_wants_them()
    {
        Assert.Equal(3, ExportPlan.Of(ExportChoice.Unsaid, 2_000).List.Length);
        Assert.Empty(ExportPlan.Of(ExportChoice.Unsaid, 2_001).List);
        Assert.Empty(ExportPlan.Of(ExportChoice.Unsaid, 50_000).Record);
        Assert.Equal(ExportFormat.CslJson, Assert.Single(ExportPlan.Of(ExportChoice.Unsaid, 50_000).Catalogue));
        Assert.Equal(ExportFormat.Ris, Assert.Single(ExportPlan.Of(ExportChoice.Unsaid with { List = [ExportFormat.Ris] }, 50_000).List));
    }

    [Fact]
    public void A_withheld_abstract_is_in_none_of_the_files()
    {
        const string Secret = "Quokkas met wombats under seven lamps";
        var withheld = Site.Replace("topics: [t], licence: {applies-to: article, spdx: CC-BY-4.0}}", $"topics: [t], abstract: {Secret}}}", StringComparison.Ordinal);
        var built = BuiltSite.Sound(TestSite.WithBuiltInPolicy(withheld));
        Assert.All(ExportFormat.All, format => Assert.DoesNotContain(Secret, built.Text($"data/records.{format.Extension}"), StringComparison.Ordinal));
        var shown = BuiltSite.Sound(TestSite.Of(withheld));
        Assert.All(ExportFormat.All, format => Assert.Contains(Secret, shown.Text($"data/records.{format.Extension}"), StringComparison.Ordinal));
    }

    public static TheoryData<string> Formats => [.. ExportFormat.All.Select(format => format.Id)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_audit_reads_every_format_and_finds_in_it_what_is_withheld(string id)
    {
        const string Words = "Quokkas met wombats under seven lamps, and 50 % of them \"stayed\" for more than {two} nights in the town";
        var site = TestSite.WithBuiltInPolicy($"=== records/a.yaml\ntype: book\ntitle: A\nabstract: '{Words}'\n");
        var whole = site.Validate().Value.Records;
        var format = ExportFormat.All.Single(f => f.Id == id);
        var file = new OutputFile(OutputPath.Of(format.CatalogueFile.FilePath), SampleRecords.File(format, whole[0], SampleRecords.Full));
        var found = CreditAudit.Run(whole, site.Relate().Value, [], [file]).Diagnostics;
        Assert.Equal($"{format.CatalogueFile.FilePath} ES6011", Faults.Of(found));
    }

    private static IEnumerable<string?> Titles(string path) => new RisReader().Read(Usual.Value.Files[path].Content.Span).Select(record => record["title"]);
}
