namespace EvidenceSite.Tests.Import.Entries;

public sealed class CrossrefXmlTests
{
    private const string Night = """
        <?xml version="1.0" encoding="UTF-8"?>
        <doi_records><doi_record timestamp="2021-04-01 10:00:00"><crossref><journal>
        <journal_metadata language="en"><full_title>Journal of Night Work</full_title><abbrev_title>J Night Work</abbrev_title><issn media_type="electronic">1477-7517</issn></journal_metadata>
        <journal_issue><publication_date media_type="online"><year>2020</year></publication_date><journal_volume><volume>4</volume></journal_volume><issue>2</issue></journal_issue>
        <journal_article><titles><title>Walking at night:</title><subtitle>a study</subtitle></titles>
        <contributors><organization contributor_role="author">Night Study Group</organization><person_name contributor_role="author"><given_name>Ada</given_name><surname>Moreno</surname></person_name></contributors>
        <publication_date media_type="online"><month>03</month><day>09</day><year>2021</year></publication_date><publication_date media_type="print"><month>05</month><year>2021</year></publication_date>
        <pages><first_page>11</first_page><last_page>19</last_page></pages>
        <program><license_ref applies_to="tdm">https://example.org/tdm</license_ref><license_ref applies_to="vor">https://creativecommons.org/licenses/by/4.0/</license_ref></program>
        <doi_data><doi>10.1234/night.5</doi><resource>https://example.org/night</resource></doi_data></journal_article></journal></crossref></doi_record></doi_records>
        """;

    [Fact]
    public void An_article_has_all_its_fields()
    {
        var record = EntryFile.Record("crossref-xml", Night);
        Assert.Equal(("Walking at night: a study", "Journal of Night Work", "4", "2", "11-19"), (record.Title, record.ContainerTitle, record.Volume, record.Issue, record.Page));
        Assert.Equal(("2021-05", "10.1234/night.5", "https://example.org/night", "CC-BY-4.0"), (record.Issued.ToString(), record.Doi.ToString(), record.Url, record.ArticleLicence!.Spdx.ToString()));
        Assert.Equal(["Night Study Group", "Moreno, Ada"], record.Authors.Select(a => a.Inverted));
        Assert.Equal("2021-04-01", record.Provenance[0].On.ToString());
    }

    [Fact]
    public void A_chapter_names_its_book_and_its_own_authors()
    {
        var entry = EntryFile.One("crossref-xml", """
            <doi_records><doi_record><crossref><book><book_metadata><contributors><person_name contributor_role="editor"><surname>Ed</surname></person_name></contributors>
            <titles><title>The Book</title></titles><publication_date><year>2019</year></publication_date><isbn>9783642002304</isbn><publisher><publisher_name>P</publisher_name></publisher></book_metadata>
            <content_item><contributors><person_name contributor_role="author"><given_name>A</given_name><surname>B</surname></person_name></contributors><titles><title>The Chapter</title></titles>
            <doi_data><doi>10.1234/c</doi></doi_data></content_item></book></crossref></doi_record></doi_records>
            """);
        Assert.Equal(("chapter", "The Chapter", "The Book", "P", "2019"), (entry.Type, entry["title"], entry["container-title"], entry["publisher"], entry["issued"]));
        Assert.Equal("B, A", EntryFile.Names(entry));
    }

    [Fact]
    public void An_answer_that_is_an_error_is_a_fault() =>
        Assert.Contains("Crossref answered with an error: \"doi not found\"", EntryFile.Faults("crossref-xml", "<doi_records><doi_record><crossref><error>doi not found</error></crossref></doi_record></doi_records>")[0], StringComparison.Ordinal);
}
