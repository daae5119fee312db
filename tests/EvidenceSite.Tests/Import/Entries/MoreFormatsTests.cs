namespace EvidenceSite.Tests.Import.Entries;

public sealed class MoreFormatsTests
{
    [Fact]
    public void Crossref_answers_in_JSON()
    {
        var record = EntryFile.Record("crossref-json", """
            {"status": "ok", "message-type": "work", "message": {"type": "journal-article", "title": ["Walking <i>at</i> night"], "subtitle": ["a study"], "container-title": ["Journal of Night Work"],
             "author": [{"given": "Ada", "family": "Moreno"}, {"name": "Night Study Group"}], "published": {"date-parts": [[2021, 3, 9]]}, "DOI": "10.1234/NIGHT.5", "ISSN": ["1477-7517"],
             "abstract": "<jats:title>Abstract</jats:title><jats:sec><jats:title>Background</jats:title><jats:p>Nights, p &lt; 0.05.</jats:p></jats:sec>",
             "license": [{"content-version": "tdm", "URL": "https://example.org/tdm"}, {"content-version": "vor", "URL": "https://creativecommons.org/licenses/by/4.0/"}]}}
            """);
        Assert.Equal(("Walking at night: a study", "Journal of Night Work", "2021-03-09", "10.1234/night.5"), (record.Title, record.ContainerTitle, record.Issued.ToString(), record.Doi.ToString()));
        Assert.Equal(["Moreno, Ada", "Night Study Group"], record.Authors.Select(a => a.Inverted));
        Assert.Equal([("Background", "Nights, p < 0.05.")], record.Abstract.Select(a => (a.Label, a.Text)));
        Assert.Equal("CC-BY-4.0", record.ArticleLicence!.Spdx.ToString());
    }

    [Fact]
    public void Europe_PMC()
    {
        var record = EntryFile.Record("europepmc", """
            {"version": "6.9", "hitCount": 1, "resultList": {"result": [{"id": "12345678", "source": "MED", "pmid": "12345678", "pmcid": "PMC7654321", "doi": "10.1234/night.5", "title": "Walking at night.",
             "authorList": {"author": [{"fullName": "Moreno A", "firstName": "Ada", "lastName": "Moreno", "authorId": {"type": "ORCID", "value": "0000-0002-1825-0097"}}, {"collectiveName": "Night Study Group"}]},
             "journalInfo": {"volume": "4", "issue": "2", "journal": {"title": "Journal of night work", "isoabbreviation": "J Night Work", "essn": "1477-7517"}}, "pageInfo": "11-19",
             "firstPublicationDate": "2021-03-09", "abstractText": "<h4>Background</h4>Nights. <h4>Results</h4>Dark.", "license": "cc by"}]}}
            """);
        Assert.Equal(("PMC7654321", "Walking at night", "11-19", "2021-03-09"), (record.Id, record.Title, record.Page, record.Issued.ToString()));
        Assert.Equal(["Background", "Results"], record.Abstract.Select(a => a.Label));
        Assert.Equal((null, "cc by"), (record.ArticleLicence!.Spdx?.ToString(), record.ArticleLicence.Statement));
    }

    [Fact]
    public void CSL_YAML()
    {
        var entry = EntryFile.One("csl-yaml", "---\nreferences:\n- id: a\n  type: book\n  title: 'Walking: a study'\n  author:\n  - family: Moreno\n    given: Ada\n  issued:\n    date-parts:\n    - - 2021\n      - 3\n...\n");
        Assert.Equal(("book", "Walking: a study", "2021-03", "Moreno, Ada"), (entry.Type, entry["title"], entry["issued"], EntryFile.Names(entry)));
        Assert.Equal(new Place("in.txt", 5, 10), entry.Find("title")!.Place);
    }

    [Theory]
    [InlineData("- id: &a x\n  title: *a\n")]
    [InlineData("- title: [\n")]
    [InlineData("- title: A\n- just text\n")]
    public void Broken_CSL_YAML_is_told(string text) => Assert.Contains("error ES8009", EntryFile.Faults("csl-yaml", text)[0], StringComparison.Ordinal);

    [Fact]
    public void MODS()
    {
        var entry = EntryFile.One("mods", """
            <modsCollection xmlns="http://www.loc.gov/mods/v3"><mods><titleInfo><nonSort>The</nonSort><title>Long Night</title><subTitle>a study</subTitle></titleInfo>
            <name type="personal"><namePart type="family">Moreno</namePart><namePart type="given">Ada</namePart><role><roleTerm>aut</roleTerm></role></name><name type="corporate"><namePart>Night Group</namePart></name>
            <relatedItem type="host"><titleInfo><title>Journal of Night Work</title></titleInfo><identifier type="issn">1477-7517</identifier><part><detail type="volume"><number>4</number></detail><extent unit="page"><start>11</start><end>19</end></extent></part></relatedItem>
            <originInfo><dateIssued>2021-03</dateIssued></originInfo><identifier type="doi">10.1234/night.5</identifier><accessCondition>CC BY 4.0</accessCondition></mods></modsCollection>
            """);
        Assert.Equal(("article-journal", "The Long Night: a study", "Journal of Night Work", "4", "11-19"), (entry.Type, entry["title"], entry["container-title"], entry["volume"], entry["page"]));
        Assert.Equal("Moreno, Ada; Night Group", EntryFile.Names(entry));
        Assert.Equal("CC-BY-4.0", EntryFile.Record(entry).ArticleLicence!.Spdx.ToString());
    }

    [Fact]
    public void EndNote_tagged()
    {
        var entries = EntryFile.Read("endnote", "%0 Journal Article\n%A Moreno, Ada\n%A Beethoven, Ludwig van\n%T Walking at night\n%J Journal of Night Work\n%D 2021\n%8 March 9\n%K night\nwork\n%X AIMS: To walk. RESULTS: Dark.\n%@ 1477-7517\n%R 10.1234/night.5\n\n%0 Book\n%T Second\n");
        Assert.Equal(("article-journal", "Walking at night", "2021-03-09", "1477-7517"), (entries[0].Type, entries[0]["title"], entries[0]["issued"], entries[0]["ISSN"]));
        Assert.Equal((2, 2, "Second", "book"), (entries[0].Keywords.Count, entries[0].Abstract.Count, entries[1]["title"], entries[1].Type));
        Assert.Equal(("in.txt(1,4): warning ES8022"), EntryFile.Faults("endnote", "%0 Song Sheet\n%T A\n")[0][..27]);
    }
}
