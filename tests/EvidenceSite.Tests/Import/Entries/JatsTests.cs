namespace EvidenceSite.Tests.Import.Entries;

public sealed class JatsTests
{
    private const string Night = """
        <?xml version="1.0"?>
        <article xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ali="http://www.niso.org/schemas/ali/1.0/" xml:lang="en" article-type="research-article"><front>
        <journal-meta><journal-id journal-id-type="nlm-ta">J Night Work</journal-id><journal-title-group><journal-title>Journal of Night Work</journal-title></journal-title-group>
        <issn pub-type="epub">1477-7517</issn><publisher><publisher-name>Night Press</publisher-name></publisher></journal-meta>
        <article-meta><article-id pub-id-type="pmid">12345678</article-id><article-id pub-id-type="pmc">7654321</article-id><article-id pub-id-type="doi">10.1234/night.5</article-id>
        <title-group><article-title>Walking at <italic>night</italic><xref ref-type="fn">*</xref></article-title><subtitle>A study</subtitle></title-group>
        <contrib-group><contrib contrib-type="author"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id><name><surname>Moreno</surname><given-names>Ada</given-names></name></contrib>
        <contrib contrib-type="author"><collab>Night Study Group</collab></contrib><contrib contrib-type="editor"><name><surname>Ed</surname><given-names>I</given-names></name></contrib></contrib-group>
        <pub-date pub-type="collection"><year>2022</year></pub-date><pub-date pub-type="epub"><day>9</day><month>3</month><year>2021</year></pub-date>
        <volume>4</volume><issue>2</issue><elocation-id>e11</elocation-id>
        <permissions><copyright-statement>© The Author(s) 2021</copyright-statement><license><ali:license_ref>https://creativecommons.org/licenses/by-nc/4.0/</ali:license_ref>
        <license-p>This is an Open Access article.</license-p></license></permissions>
        <abstract><title>Abstract</title><sec><title>Background:</title><p>Nights.</p><p>Long ones.</p></sec><sec><title>Results</title><p>Dark.</p></sec></abstract>
        <abstract abstract-type="graphical"><p>A picture.</p></abstract><kwd-group><kwd>night</kwd></kwd-group></article-meta></front>
        <body><sec><p>Words of the article.</p></sec></body></article>
        """;

    [Fact]
    public void An_article_has_all_its_fields()
    {
        var record = EntryFile.Record("jats", Night);
        Assert.Equal(("Walking at night: A study", "Journal of Night Work", "2021-03-09", "e11"), (record.Title, record.ContainerTitle, record.Issued.ToString(), record.Page));
        Assert.Equal(("PMC7654321", "12345678", "10.1234/night.5", "en"), (record.Id, record.Pmid.ToString(), record.Doi.ToString(), record.Language));
        Assert.Equal(["Moreno, Ada", "Night Study Group"], record.Authors.Select(a => a.Inverted));
        Assert.Equal("Ed, I", Assert.Single(record.Contributors).Name.Inverted);
        Assert.Equal([("Background", "Nights. Long ones."), ("Results", "Dark.")], record.Abstract.Select(a => (a.Label, a.Text)));
    }

    [Fact]
    public void The_licence_is_that_of_the_NISO_element()
    {
        var grant = EntryFile.Record("jats", Night).ArticleLicence!;
        Assert.Equal(("CC-BY-NC-4.0", "© The Author(s) 2021", "This is an Open Access article."), (grant.Spdx.ToString(), grant.Copyright, grant.Statement));
    }

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by-nc/4.0/", "https://example.org/terms", null)]
    [InlineData("© The Author(s) 2021", "CC BY 4.0 and CC BY-NC 4.0", null)]
    [InlineData("https://creativecommons.org/licenses/by-nc/4.0/", "http://creativecommons.org/licenses/by/4.0", "CC-BY-4.0")]
    public void A_licence_is_never_assumed(string text, string other, string? spdx) =>
        Assert.Equal(spdx, EntryFile.Record("jats", Night.Replace(text, other, StringComparison.Ordinal)).ArticleLicence!.Spdx?.ToString());

    [Fact]
    public void No_word_of_rights_gives_no_licence()
    {
        var start = Night.IndexOf("<permissions>", StringComparison.Ordinal);
        var end = Night.IndexOf("</permissions>", StringComparison.Ordinal);
        Assert.Empty(EntryFile.Record("jats", Night.Remove(start, end + "</permissions>".Length - start)).Licences);
    }

    [Fact]
    public void Labels_in_bold_type_part_an_abstract()
    {
        var start = Night.IndexOf("<abstract>", StringComparison.Ordinal);
        var end = Night.IndexOf("</abstract>", StringComparison.Ordinal);
        var text = Night.Remove(start, end - start).Insert(start, "<abstract><p><bold>Aim:</bold> To walk.</p><p><bold>Results.</bold> Dark.</p>");
        Assert.Equal([("Aim", "To walk."), ("Results", "Dark.")], EntryFile.One("jats", text).Abstract.Select(a => (a.Label, a.Text)));
    }
}
