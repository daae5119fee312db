using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import.Entries;

public sealed class RisTests
{
    private const string Night = """
        TY  - JOUR
        AU  - Moreno, Ada
        A1  - Night Study Group
        TI  - Walking
         at night
        T2  - Journal of Night Work
        J2  - J Night Work
        PY  - 2021
        DA  - 2021/03/09/
        VL  - 4
        IS  - 2
        SP  - 11
        EP  - 19
        SN  - 1477-7517
        DO  - 10.1234/night.5
        UR  - https://example.org/night; https://example.org/other
        KW  - night
        KW  - work
        AB  - BACKGROUND: Nights are long. METHODS: We walked. RESULTS: It was dark.
        LA  - eng
        ER  - 
        """;

    [Fact]
    public void An_article_has_all_its_fields()
    {
        var record = EntryFile.Record("ris", Night);
        Assert.Equal(("article-journal", "Walking at night", "Journal of Night Work", "J Night Work"), (record.Type, record.Title, record.ContainerTitle, record.ContainerTitleShort));
        Assert.Equal(("2021-03-09", "4", "2", "11-19"), (record.Issued.ToString(), record.Volume, record.Issue, record.Page));
        Assert.Equal(("10.1234/night.5", "https://example.org/night", "en"), (record.Doi.ToString(), record.Url, record.Language));
        Assert.Equal(["BACKGROUND", "METHODS", "RESULTS"], record.Abstract.Select(a => a.Label));
        Assert.Equal("Nights are long.", record.Abstract[0].Text);
        Assert.Equal("night, work", string.Join(", ", record.Keywords));
        Assert.Equal(["Moreno, Ada", "Night Study Group"], record.Authors.Select(a => a.Inverted));
        Assert.Empty(record.Licences);
        Assert.Equal("10.1234-night.5", record.Id);
    }

    [Fact]
    public void Every_value_knows_its_line_and_column() =>
        Assert.Equal(new Place("in.txt", 15, 7), EntryFile.One("ris", Night).Find("DOI")!.Place);

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("Provider: Somebody\nContent: text/plain\n\n")]
    public void What_stands_before_the_first_entry_is_passed_over(string before) =>
        Assert.Equal("Walking at night", EntryFile.One("ris", before + Night)["title"]);

    [Fact]
    public void One_blank_before_the_hyphen_and_lone_carriage_returns_are_read() =>
        Assert.Equal("A title", EntryFile.One("ris", "TY - JOUR\rTI - A title\rER -\r")["title"]);

    [Theory]
    [InlineData("BOOK", "book")]
    [InlineData("CHAP", "chapter")]
    [InlineData("THES", "thesis")]
    [InlineData("Journal Article", "article-journal")]
    public void Types_are_those_of_CSL(string ris, string csl) => Assert.Equal(csl, EntryFile.One("ris", $"TY  - {ris}\nTI  - T\nER  - \n").Type);

    [Fact]
    public void An_unknown_type_is_a_warning_at_its_place()
    {
        var entry = Assert.Single(EntryFile.Read("ris", "TY  - SONGBOOK\nTI  - T\nER  - \n"));
        Assert.Equal(("ES8022", 1, 7), (entry.Faults.ToImmutable()[0].Code.Id, entry.Faults.ToImmutable()[0].Place.Line, entry.Faults.ToImmutable()[0].Place.Column));
        Assert.Equal("document", entry.Type);
    }

    [Fact]
    public void An_entry_without_end_is_a_fault_and_its_neighbours_are_read()
    {
        var entries = EntryFile.Read("ris", "TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nTI  - B\nTY  - JOUR\nTI  - C\nER  - \nTY  - JOUR\n");
        Assert.Equal([null, "ES8009", null, "ES8009"], entries.Select(e => e.Faults.ToImmutable().FirstOrDefault()?.Code.Id));
        Assert.Equal(("A", "C", 4, 9), (entries[0]["title"], entries[2]["title"], entries[1].Start.Line, entries[3].Start.Line));
    }

    [Theory]
    [InlineData("DO  - ten", "is no DOI")]
    [InlineData("SN  - 1477-7518", "is no ISSN")]
    [InlineData("UR  - javascript:alert(1)", "is no http or https address")]
    [InlineData("LA  - Klingon", "is no language")]
    public void A_value_that_is_none_is_left_out_with_a_warning(string line, string why)
    {
        var bag = new DiagnosticBag();
        var record = EntryRecord.Compose(EntryFile.One("ris", $"TY  - JOUR\nTI  - T\n{line}\nER  - \n"), new EntryOrigin("ris", "in.txt", null), bag);
        var fault = Assert.Single(bag.ToImmutable(), d => d.Severity == Severity.Warning);
        Assert.Equal(("ES8022", 3, 7), (fault.Code.Id, fault.Place.Line, fault.Place.Column));
        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
        Assert.Null(record!.Url);
    }

    [Fact]
    public void A_record_without_identifier_is_named_by_author_year_and_title()
    {
        var bag = new DiagnosticBag();
        var record = EntryRecord.Compose(EntryFile.One("ris", "TY  - JOUR\nAU  - Müller, Zoë\nTI  - The long night of the walkers\nPY  - 1999\nER  - \n"), new EntryOrigin("ris", "a.ris", null), bag);
        Assert.Equal("muller-1999-long-night-walkers", record!.Id);
        Assert.Equal("ES8043", Assert.Single(bag.ToImmutable()).Code.Id);
        Assert.Equal("ris file a.ris", Assert.Single(record.Provenance).Source);
    }

    [Theory]
    [InlineData("1996///", "1996")]
    [InlineData("2014/06/01", "2014-06-01")]
    [InlineData("2014-6", "2014-06")]
    [InlineData("20140601", "2014-06-01")]
    [InlineData("2010 Sep-Oct", "2010-09")]
    [InlineData("12 May 2003", "2003-05-12")]
    [InlineData("May 12, 2003", "2003-05-12")]
    [InlineData("5/2016", "2016-05")]
    [InlineData("2014-02-31", "2014-02")]
    [InlineData("c1987", "1987")]
    [InlineData("0000", null)]
    [InlineData("in press", null)]
    public void Dates_are_read_as_far_as_they_are_clear(string text, string? date) => Assert.Equal(date, DateText.Read(text)?.ToString());
}
