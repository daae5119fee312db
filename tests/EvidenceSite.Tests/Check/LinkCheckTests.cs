using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Check;

/// <summary>Links that a person wrote are reported in the person's file.</summary>
public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("See [it](/records/a/).", "")]
    [InlineData("See [it](/records/a/#abstract).", "")]
    [InlineData("See [it](/records/old/).", "")]
    [InlineData("See [it](/about/).", "")]
    [InlineData("See [it](/).", "")]
    [InlineData("See [it](/catalogue/?q=x).", "input/pages/about.md(8,5) ES6001")]
    [InlineData("See [it](/feed.xml).", "")]
    [InlineData("See [it](/records/b/).", "input/pages/about.md(8,5) ES6001")]
    [InlineData("See [it](/records/a).", "input/pages/about.md(8,5) ES6001")]
    [InlineData("See [it](/record/a/).", "input/pages/about.md(8,5) ES6001")]
    [InlineData("See [it](/test/records/a/).", "input/pages/about.md(8,5) ES6001")]
    [InlineData("> - One\n>   [*it*](/b/)", "input/pages/about.md(9,5) ES6001")]
    [InlineData("### See [it](/b/)", "input/pages/about.md(8,9) ES6001")]
    [InlineData("## See [it](/b/)", "input/pages/about.md(8,8) ES6001")]
    [InlineData("a | b\n- | -\nc | [d](/b/)", "input/pages/about.md(10,5) ES6001")]
    public void At_their_line(string text, string faults) => Assert.Equal(faults, Faults.Of(Build(text)));

    [Fact]
    public void What_was_probably_meant_is_named() => Assert.Equal("Did you mean \"/records/a/\"?", Assert.Single(Build("[x](/record/a/)")).Hint);

    [Fact]
    public void A_page_that_is_missing_because_of_a_fault_of_its_own_is_not_reported_again() => Assert.Equal(
        "records/bad.yaml(3,1) ES1010", Faults.Of(Build("[x](/records/bad/)", "=== records/bad.yaml\na: [\n")));

    [Fact]
    public void A_place_that_is_not_on_the_page_is_found_when_the_page_is_made()
    {
        var fault = Assert.Single(Build("[x](/records/a/#nowhere)"));
        Assert.Equal((Codes.BrokenLink, "about/index.html"), (fault.Code, fault.Place.Path));
        Assert.Contains("#nowhere", fault.Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<Diagnostic> Build(string text, string more = "") => BuiltSite.Of(TestSite.Of($"""
        === records/a.yaml
        type: book
        title: A
        aliases: [old]
        abstract: Words.
        === input/pages/about.md
        ---
        title: About
        language: en
        description: About it.
        order: 1
        ---

        {text}

        """ + more)).Diagnostics;
}
