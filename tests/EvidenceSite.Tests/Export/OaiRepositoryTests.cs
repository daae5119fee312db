using System.Xml.Linq;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Export;

/// <summary>The OAI-PMH static repository, against the guidelines of 2004-04-23.</summary>
public sealed class OaiRepositoryTests
{
    private static readonly XNamespace Static = "http://www.openarchives.org/OAI/2.0/static-repository";
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly BuiltSite Site = With(ExportSite.Text);

    [Fact]
    public void It_names_who_keeps_it_and_what_it_is()
    {
        var identify = Root(Site).Element(Static + "Identify")!;
        Assert.Equal(
            [
                "repositoryName: " + ExportSite.Hostile, "baseURL: https://example.org/test/data/oai-pmh.xml", "protocolVersion: 2.0", "adminEmail: library@example.org",
                "earliestDatestamp: 2025-06-07", "deletedRecord: no", "granularity: YYYY-MM-DD",
            ],
            identify.Elements().Select(e => $"{e.Name.LocalName}: {e.Value}"));
        Assert.All(identify.Elements(), e => Assert.Equal(Oai, e.Name.Namespace));
        Assert.Equal("oai_dc", Root(Site).Element(Static + "ListMetadataFormats")!.Element(Oai + "metadataFormat")!.Element(Oai + "metadataPrefix")!.Value);
    }

    [Fact]
    public void Each_record_has_an_identifier_a_day_and_Dublin_Core()
    {
        var list = Root(Site).Element(Static + "ListRecords")!;
        Assert.Equal("oai_dc", list.Attribute("metadataPrefix")!.Value);
        Assert.Equal(
            ["oai:example.org:a 2026-01-02", "oai:example.org:b 2026-01-02", "oai:example.org:c 2025-06-07"],
            list.Elements(Oai + "record").Select(r => $"{r.Descendants(Oai + "identifier").Single().Value} {r.Descendants(Oai + "datestamp").Single().Value}"));
        var first = list.Elements(Oai + "record").First();
        Assert.Equal([ExportSite.Hostile], Values(first, "title"));
        Assert.Equal([ExportSite.Hostile + ", A. B.", "The Group", "van der Berg, C., Jr"], Values(first, "creator"));
        Assert.Equal(["AIMS: To test.", "RESULTS: " + ExportSite.Hostile], Values(first, "description"));
        Assert.Equal(["https://example.org/test/records/a/", "https://doi.org/10.1234/a"], Values(first, "identifier"));
        Assert.Equal(["© The Author(s) 2023", "https://creativecommons.org/licenses/by/4.0/"], Values(first, "rights"));
    }

    [Fact]
    public void A_retracted_study_is_described_as_such_and_a_withheld_abstract_is_not_there()
    {
        var settings = ExportSite.Text[..ExportSite.Text.IndexOf("=== vocabulary", StringComparison.Ordinal)];
        var site = With(settings + """
            === output-config/policy.yaml
            # The built-in rules.
            === records/a.yaml
            type: article-journal
            title: Taken back
            abstract: [{label: RESULTS, text: Words that nobody may show.}]
            status: {kind: retracted, date: 2026-02-03}
            """);
        var first = Root(site).Descendants(Oai + "record").First();
        Assert.Equal(["Retracted 2026-02-03."], Values(first, "description"));
        Assert.Equal("2026-02-03", first.Descendants(Oai + "datestamp").Single().Value);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4_999, true)]
    [InlineData(5_000, false)]
    public void It_is_made_for_few_records_only(int records, bool made)
    {
        var settings = SitemapTests.Settings;
        Assert.Equal(made, StaticRepository.IsMade(settings with { PublisherEmail = "a@example.org" }, records));
        Assert.False(StaticRepository.IsMade(settings, records));
    }

    [Fact]
    public void The_data_page_offers_it_where_it_is_made_and_does_not_promise_that_it_is_harvested()
    {
        Assert.Contains("oai-pmh.xml", Site.Text("data/index.html"), StringComparison.Ordinal);
        Assert.Contains("we do not promise that it can be harvested", Site.Text("data/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("oai-pmh.xml", ExportSite.Built.Text("data/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("data/oai-pmh.xml", ExportSite.Built.Files.Keys);
    }

    private static BuiltSite With(string text) =>
        BuiltSite.Sound(TestSite.Of(text.Replace("publisher: {name:", "publisher: {email: library@example.org, name:", StringComparison.Ordinal)));

    private static XElement Root(BuiltSite site) => XDocument.Parse(site.Text("data/oai-pmh.xml")).Root!;

    private static string[] Values(XElement record, string name) => [.. record.Descendants(Dc + name).Select(e => e.Value)];
}
