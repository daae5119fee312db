using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Items;

public sealed class ItemTests
{
    [Fact]
    public void Broken_json_is_an_error_with_line_and_column()
    {
        var fault = Assert.Single(CslItem.ReadAll("[\n  {\"id\": }\n]").Faults);
        Assert.Equal((2, 10, CslSeverity.Error), (fault.Line, fault.Column, fault.Severity));
    }

    [Fact]
    public void Anything_but_an_array_is_an_error() =>
        Assert.Equal("The items are of the kind \"Object\", allowed is an array", Assert.Single(CslItem.ReadAll("{}").Faults).Message);

    [Fact]
    public void Half_a_character_is_an_error() =>
        Assert.Equal("A text of an item has half a surrogate pair, which is no character", Assert.Single(CslItem.ReadAll("[{\"id\": \"\\ud800\"}]").Faults).Message);

    [Fact]
    public void An_item_that_is_no_object_is_left_out()
    {
        var reading = CslItem.ReadAll("[1, {\"id\": \"a\"}]");
        Assert.Equal(["a"], reading.Value!.Select(i => i.Id));
        Assert.Equal("An item is of the kind \"Number\", allowed is an object", Assert.Single(reading.Faults).Message);
    }

    [Fact]
    public void A_date_without_parts_is_left_out()
    {
        var reading = CslItem.ReadAll("""[{"id": "a", "issued": {"season": 2}}]""");
        Assert.Equal("The date \"issued\" has no \"date-parts\" that could be read", Assert.Single(reading.Faults).Message);
        Assert.Empty(reading.Value![0].Dates);
    }

    [Fact]
    public void Ids_and_numbers_may_be_written_as_numbers()
    {
        var item = Assert.Single(Small.Items("""[{"id": 7, "volume": 12, "issued": {"date-parts": [["2001", 2]]}}]"""));
        Assert.Equal(("7", "12", new CslDateParts(2001, 2)), (item.Id, item.Texts["volume"], item.Dates["issued"].Start));
    }

    [Theory]
    [InlineData("2008-05-14", 2008, 5, 14)]
    [InlineData("14 May 2008", 2008, 5, 14)]
    [InlineData("May 14, 2008", 2008, 5, 14)]
    [InlineData("5/14/2008", 2008, 5, 14)]
    [InlineData("2008", 2008, 0, 0)]
    [InlineData("Autumn 2008", 2008, 15, 0)]
    public void Typed_dates_are_read(string raw, int year, int month, int day) =>
        Assert.Equal(new CslDateParts(year, month, day), Small.Items($$"""[{"id": "a", "issued": {"raw": "{{raw}}"} }]""")[0].Dates["issued"].Start);

    [Fact]
    public void What_is_no_date_stays_as_words() =>
        Assert.Equal("the other day", Small.Items("""[{"id": "a", "issued": {"raw": "the other day"}}]""")[0].Dates["issued"].Literal);

    [Fact]
    public void Particles_in_a_family_name_are_found()
    {
        var name = Small.Items("""[{"id": "a", "author": [{"family": "van der Berg", "given": "Jan"}]}]""")[0].Names["author"][0];
        Assert.Equal(("van der", "Berg"), (name.NonDroppingParticle, name.Family));
    }

    [Fact]
    public void A_quoted_family_name_is_left_whole()
    {
        var name = Small.Items("""[{"id": "a", "author": [{"family": "\"van Berg Ltd\""}]}]""")[0].Names["author"][0];
        Assert.Equal((null, "van Berg Ltd"), (name.NonDroppingParticle, name.Family));
    }

    [Theory]
    [InlineData("a <i>b</i>", "a <i>b</i>")]
    [InlineData("a <i>b", "a &#60;i&#62;b")]
    [InlineData("a</b>", "a&#60;/b&#62;")]
    [InlineData("a < b & c", "a &#60; b &#38; c")]
    [InlineData("H<sub>2</sub>O", "H<sub>2</sub>O")]
    [InlineData("the 'word' here", "the “word” here")]
    [InlineData("the \"word\" here", "the “word” here")]
    [InlineData("people's", "people’s")]
    [InlineData("'90s", "’90s")]
    [InlineData("5\" disk", "5\" disk")]
    public void Fields_may_carry_markup_and_what_is_none_is_text(string title, string expected) => Assert.Equal(
        expected,
        new CitationProcessor(Small.Read(Small.Style("<text variable=\"title\"/>")), CslLocale.Shipped)
            .Process([new CslItem { Id = "a", Texts = new Dictionary<string, string> { ["title"] = title } }], [Cluster.Of("a")]).Citations[0].ToHtml());
}
