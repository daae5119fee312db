namespace EvidenceSite.Tests.Import.Entries;

public sealed class PubmedXmlTests
{
    private const string Night = """
        <?xml version="1.0"?>
        <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://example.org/none.dtd">
        <PubmedArticleSet><PubmedArticle><MedlineCitation>
        <PMID Version="1">12345678</PMID><DateRevised><Year>2023</Year><Month>01</Month><Day>15</Day></DateRevised>
        <Article><Journal><ISSN>1477-7517</ISSN><JournalIssue><Volume>4</Volume><Issue>2</Issue><PubDate><Year>2021</Year><Month>Mar</Month></PubDate></JournalIssue>
        <Title>Journal of night work (London, England)</Title><ISOAbbreviation>J Night Work</ISOAbbreviation></Journal>
        <ArticleTitle>Walking at <i>night</i>.</ArticleTitle><Pagination><MedlinePgn>205-7</MedlinePgn></Pagination>
        <ELocationID EIdType="doi" ValidYN="Y">10.1234/night.5</ELocationID>
        <Abstract><AbstractText Label="BACKGROUND">Nights &amp; days.</AbstractText><AbstractText Label="RESULTS">p&lt;0.05</AbstractText>
        <CopyrightInformation>© 2021 The Authors.</CopyrightInformation></Abstract>
        <AuthorList><Author ValidYN="Y"><LastName>Moreno</LastName><ForeName>Ada B</ForeName><Initials>AB</Initials><Suffix>Jr</Suffix><Identifier Source="ORCID">0000-0002-1825-0097</Identifier></Author>
        <Author><CollectiveName>Night Study Group</CollectiveName></Author></AuthorList><Language>eng</Language></Article>
        <MeshHeadingList><MeshHeading><DescriptorName>Night</DescriptorName></MeshHeading></MeshHeadingList></MedlineCitation>
        <PubmedData><ArticleIdList><ArticleId IdType="pmc">PMC7654321</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>
        """;

    [Fact]
    public void An_article_has_all_its_fields()
    {
        var record = EntryFile.Record("pubmed-xml", Night);
        Assert.Equal(("Walking at night", "Journal of Night Work", "205-207", "2021-03"), (record.Title, record.ContainerTitle, record.Page, record.Issued.ToString()));
        Assert.Equal(("PMC7654321", "12345678", "10.1234/night.5"), (record.Pmcid.ToString(), record.Pmid.ToString(), record.Doi.ToString()));
        Assert.Equal([("BACKGROUND", "Nights & days."), ("RESULTS", "p<0.05")], record.Abstract.Select(a => (a.Label, a.Text)));
        Assert.Equal(["Moreno, Ada B., Jr", "Night Study Group"], record.Authors.Select(a => a.Inverted));
        Assert.Equal("0000-0002-1825-0097", record.Authors[0].Orcid.ToString());
        Assert.Empty(record.Licences);
    }

    [Fact]
    public void A_notice_that_says_what_is_allowed_is_kept_in_its_words()
    {
        var record = EntryFile.Record("pubmed-xml", Night.Replace("© 2021 The Authors.", "© 2021 The Authors. All rights reserved.", StringComparison.Ordinal));
        Assert.Equal((null, "© 2021 The Authors. All rights reserved."), (record.ArticleLicence!.Spdx?.ToString(), record.ArticleLicence.Statement));
    }

    [Fact]
    public void A_place_is_that_of_the_element() => Assert.Equal(new Place("in.txt", 8, 1), EntryFile.One("pubmed-xml", Night).Find("DOI")!.Place);

    [Fact]
    public void A_truncated_file_gives_the_entries_before_and_a_fault()
    {
        var twice = Night.Replace("</PubmedArticleSet>", "<PubmedArticle><MedlineCitation><PMID>2</PMID>", StringComparison.Ordinal);
        var entries = EntryFile.Read("pubmed-xml", twice);
        Assert.Equal(["12345678", null], entries.Select(e => e["PMID"]));
        Assert.Equal("ES8009", Assert.Single(entries[1].Faults.ToImmutable()).Code.Id);
        Assert.True(entries[1].Start.Line >= 14);
    }
}
