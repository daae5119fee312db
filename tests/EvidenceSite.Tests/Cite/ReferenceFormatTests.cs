using EvidenceSite.Cite;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Cite;

public sealed class ReferenceFormatTests
{
    private static readonly Place Nowhere = new("f", 1, 1);

    private static string Of(Record record) => string.Concat(ReferenceFormat.Of(record).Select(run => run.Text));

    private static Record Work(params PersonName[] authors) => new() { Id = "x", Type = "article-journal", Title = "Title", Place = Nowhere, Authors = [.. authors] };

    private static PersonName Person(string family, string? given = null) => new() { Family = family, Given = given };

    [Fact]
    public void The_shipped_studies()
    {
        var studies = ShippedSite.Catalogue.StudiesById;
        Assert.Equal(
            "Richert T, Stallwitz A, Nordgren J. Harm reduction social work with people who use drugs: a qualitative interview study with social workers in harm reduction services in Sweden. "
            + "Harm Reduct J. 2023. doi:10.1186/s12954-023-00884-w",
            Of(studies["PMC10576387"].Record));
        Assert.Equal(
            "Greer A, Buxton JA, Pauly B, Bungay V. Organizational support for frontline harm reduction and systems navigation work among workers with living and lived experience: "
            + "qualitative findings from British Columbia, Canada. Harm Reduct J. 2021. doi:10.1186/s12954-021-00507-2",
            Of(studies["PMC8179702"].Record));
    }

    [Theory]
    [InlineData(0, "Title. ")]
    [InlineData(1, "N1 A. Title. ")]
    [InlineData(6, "N1 A, N2 A, N3 A, N4 A, N5 A, N6 A. Title. ")]
    [InlineData(7, "N1 A, N2 A, N3 A, N4 A, N5 A, N6 A, et al. Title. ")]
    public void Six_authors_are_named_and_then_others(int count, string reference) =>
        Assert.Equal(reference, Of(Work([.. Enumerable.Range(1, count).Select(n => Person("N" + n, "a."))])));

    [Theory]
    [InlineData("Jane A.", "Buxton JA")]
    [InlineData("J.A.", "Buxton JA")]
    [InlineData("J.\u00A0A.", "Buxton JA")]
    [InlineData("Jean-Pierre", "Buxton JP")]
    [InlineData("émile", "Buxton É")]
    [InlineData("\U0001D49Cx", "Buxton \U0001D49C")]
    [InlineData(null, "Buxton")]
    [InlineData(".", "Buxton")]
    public void Given_names_become_initials_without_stops(string? given, string name) => Assert.Equal(name + ". Title. ", Of(Work(Person("Buxton", given))));

    [Fact]
    public void Organisations_particles_and_suffixes()
    {
        Assert.Equal("The Writing Group. Title. ", Of(Work(new PersonName { Literal = "The Writing Group" })));
        Assert.Equal("van der Berg A. Title. ", Of(Work(Person("Berg", "Anna") with { NonDroppingParticle = "van der" })));
        Assert.Equal("King ML Jr. Title. ", Of(Work(Person("King", "Martin Luther") with { Suffix = "Jr" })));
        Assert.Equal("Sukarno. Title. ", Of(Work(new PersonName { Given = null, Family = "Sukarno" })));
    }

    [Theory]
    [InlineData("2020", "12", "3", "45-67", null, "2020;12(3):45–67")]
    [InlineData("2020", "12", null, "e5", null, "2020;12:e5")]
    [InlineData("2020", null, "3", null, "155", "2020;(3):155")]
    [InlineData("2020-05-06", null, null, "45-7", "155", "2020:45–7")]
    [InlineData(null, "12", "3", "45", null, "12(3):45")]
    [InlineData(null, null, null, "45", null, "45")]
    [InlineData("0987", null, null, null, null, "0987")]
    [InlineData("2020", null, null, null, "CD-12", "2020:CD-12")]
    public void Year_volume_issue_and_pages(string? date, string? volume, string? issue, string? page, string? number, string text)
    {
        PartialDate? issued = PartialDate.TryParse(date, out var read) ? read : null;
        Assert.Equal($"Title. {text}. ", Of(Work() with { Issued = issued, Volume = volume, Issue = issue, Page = page, Number = number }));
    }

    [Theory]
    [InlineData("Why?", "Why? ")]
    [InlineData("Stop!", "Stop! ")]
    [InlineData("Ends.", "Ends. ")]
    [InlineData("Plain", "Plain. ")]
    public void A_sentence_gets_one_mark_at_its_end(string title, string text) => Assert.Equal(text, Of(Work() with { Title = title }));

    [Fact]
    public void The_journals_short_title_goes_before_the_long_one_and_the_publisher_stands_in_for_both()
    {
        Assert.Contains(new CiteRun("Short", Italic: true), ReferenceFormat.Of(Work() with { ContainerTitle = "Long", ContainerTitleShort = "Short" }));
        Assert.Contains(new CiteRun("Long", Italic: true), ReferenceFormat.Of(Work() with { ContainerTitle = "Long", Publisher = "P" }));
        Assert.Equal("Title. P. ", Of(Work() with { Publisher = "P" }));
    }

    [Fact]
    public void The_DOI_leads_to_the_work_and_else_its_best_address()
    {
        Assert.True(Doi.TryParse("10.1234/a<b", out var doi));
        Assert.True(Pmid.TryParse("12", out var pmid));
        Assert.Equal(new CiteRun("doi:10.1234/a<b", Link: "https://doi.org/10.1234/a%3Cb"), ReferenceFormat.Of(Work() with { Doi = doi, Pmid = pmid })[^1]);
        Assert.Equal(new CiteRun(pmid.Url, Link: pmid.Url), ReferenceFormat.Of(Work() with { Pmid = pmid, Url = "https://example.org/" })[^1]);
        Assert.Null(ReferenceFormat.Of(Work())[^1].Link);
    }

    [Fact]
    public void A_page_of_this_site_is_cited_with_its_permanent_address() => Assert.Equal(
        "Us. Brief (version 2). Site. 2026-01-02. https://example.org/briefs/b/",
        string.Concat(ReferenceFormat.OfPage([new PersonName { Literal = "Us" }], "Brief (version 2)", "Site", new PartialDate(2026, 1, 2), "https://example.org/briefs/b/").Select(r => r.Text)));
}
