using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Disambiguation;

public sealed class DisambiguationTests
{
    private const string Layout = "<group delimiter=\" \"><names variable=\"author\"><name form=\"short\" initialize-with=\". \" et-al-min=\"3\" et-al-use-first=\"1\"/></names><date variable=\"issued\"><date-part name=\"year\"/></date></group>";

    [Fact]
    public void More_names_are_shown_if_they_help() => Assert.Equal(
        "Doe, Roe, et al. 2000; Doe, Poe, et al. 2000",
        Cite("disambiguate-add-names=\"true\"", Item("a", "2000", "Doe/J", "Roe/R", "Low/L"), Item("b", "2000", "Doe/J", "Poe/P", "Low/L")));

    [Fact]
    public void Names_that_do_not_help_are_not_added() => Assert.Equal(
        "Doe et al. 2000; Doe et al. 2000",
        Cite("disambiguate-add-names=\"true\"", Item("a", "2000", "Doe/J", "Roe/R", "Low/L"), Item("b", "2000", "Doe/J", "Roe/R", "Low/L")));

    [Fact]
    public void Given_names_of_hidden_names_are_tried_when_nothing_else_helps() => Assert.Equal(
        "Doe, A. Roe, et al. 2000; Doe, B. Roe, et al. 2000",
        Cite(
            "disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\"",
            Item("a", "2000", "Doe/J", "Roe/Ann", "Low/L"), Item("b", "2000", "Doe/J", "Roe/Bob", "Low/L")));

    [Fact]
    public void Initials_are_added_if_they_suffice_else_given_names() => Assert.Equal(
        "Anna Doe 2000; Ada Doe 2000; B. Doe 2000",
        Cite("disambiguate-add-givenname=\"true\"", Item("a", "2000", "Doe/Anna"), Item("b", "2000", "Doe/Ada"), Item("c", "2000", "Doe/Bob")));

    [Fact]
    public void By_cite_a_different_year_is_distinct_enough() => Assert.Equal(
        "Doe 2000; Doe 2001",
        Cite("disambiguate-add-givenname=\"true\"", Item("a", "2000", "Doe/Anna"), Item("b", "2001", "Doe/Bob")));

    [Fact]
    public void All_names_are_told_apart_whatever_the_year() => Assert.Equal(
        "A. Doe 2000; B. Doe 2001",
        Cite("disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"all-names\"", Item("a", "2000", "Doe/Anna"), Item("b", "2001", "Doe/Bob")));

    [Fact]
    public void Primary_names_only_concern_the_first_of_a_list() => Assert.Equal(
        "A. Doe, Roe 2000; B. Doe, Roe 2001",
        Cite("disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"primary-name\"", Item("a", "2000", "Doe/Anna", "Roe/Rick"), Item("b", "2001", "Doe/Bob", "Roe/Sam")));

    [Fact]
    public void What_is_still_alike_gets_a_letter_after_the_year() => Assert.Equal(
        "Doe 2000a; Doe 2000b; Doe 2001",
        Cite("disambiguate-add-year-suffix=\"true\"", Item("a", "2000", "Doe/J"), Item("b", "2000", "Doe/J"), Item("c", "2001", "Doe/J")));

    [Fact]
    public void After_z_comes_aa()
    {
        var items = Enumerable.Range(0, 28).Select(i => Item("i" + i, "2000", "Doe/J")).ToArray();
        Assert.EndsWith("Doe 2000z; Doe 2000aa; Doe 2000ab", Cite("disambiguate-add-year-suffix=\"true\"", items), StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_may_have_a_remedy_of_its_own()
    {
        const string Titled = "<choose><if disambiguate=\"true\"><text variable=\"id-title\" prefix=\", \"/></if></choose>";
        var items = "[" + Item("a", "2000", "Doe/J").Replace("\"type\"", "\"id-title\": \"One\", \"type\"", StringComparison.Ordinal) + "," + Item("b", "2000", "Doe/J").Replace("\"type\"", "\"id-title\": \"Two\", \"type\"", StringComparison.Ordinal) + "]";
        Assert.Equal("Doe 2000, One; Doe 2000, Two", Small.Cite(Small.Style(Layout + Titled), items));
    }

    private static string Cite(string citation, params string[] items) => Small.Cite(Small.Style(Layout, citation), $"[{string.Join(',', items)}]");

    private static string Item(string id, string year, params string[] names)
    {
        var authors = names.Select(n => n.Split('/')).Select(n => $$"""{"family": "{{n[0]}}", "given": "{{n[1]}}"}""");
        return $$"""{"id": "{{id}}", "type": "book", "author": [{{string.Join(',', authors)}}], "issued": {"date-parts": [[{{year}}]]} }""";
    }
}
