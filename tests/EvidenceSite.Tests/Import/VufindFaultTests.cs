namespace EvidenceSite.Tests.Import;

/// <summary>Pages that contradict themselves, lack something or hold what cannot be understood.</summary>
public sealed class VufindFaultTests
{
    [Theory]
    [InlineData("title", "ES8005", "The page gives no title")]
    [InlineData("author", "ES8020", "no authors")]
    [InlineData("description", "ES8020", "no abstract")]
    [InlineData("id", "ES8020", "no number of its own")]
    [InlineData("format", "ES8020", "no format")]
    [InlineData("spelling", "ES8024", "says nothing of rights")]
    public void A_missing_field_is_named(string field, string code, string message)
    {
        var faults = NightPage.Parse(NightPage.Without(field)).Diagnostics;
        Assert.Contains(faults, f => f.Code.Id == code && f.Message.Contains(message, StringComparison.Ordinal) && f.Place == new Place("page.txt", 18, 11));
    }

    [Fact]
    public void A_page_without_the_long_field_still_gives_a_record()
    {
        var outcome = NightPage.Parse(NightPage.Without("spelling"));
        Assert.Equal(["ES8020", "ES8024"], outcome.Diagnostics.Select(d => d.Code.Id));
        Assert.Equal("2022", outcome.Value?.Issued.ToString());
        Assert.Empty(outcome.Value!.Licences);
        Assert.Null(outcome.Value.ContainerTitle);
    }

    [Fact]
    public void Without_any_identifier_there_is_no_record()
    {
        var page = NightPage.Without("url").Replace("/pmc/articles/PMC90000017/ /pubmed/99000004 http://dx.doi.org/10.5555/night-walks-0007 Text", "Text", StringComparison.Ordinal);
        var outcome = NightPage.Parse(page);
        Assert.Null(outcome.Value);
        AssertFault(Assert.Single(outcome.Diagnostics), "ES8005", 18, 11, "no DOI, PMID or PMCID");
    }

    [Theory]
    [InlineData("id pubmed-90000017", "id pubmed-90000018", 31, 4)]
    [InlineData("\nurl https://www.ncbi.nlm.nih.gov/pmc/articles/PMC90000017/", "\nurl https://www.ncbi.nlm.nih.gov/pmc/articles/PMC90000019/", 37, 542)]
    public void A_page_of_two_articles_gives_no_record(string old, string text, int line, int column)
    {
        var outcome = NightPage.Parse(NightPage.With(old, text));
        Assert.Null(outcome.Value);
        AssertFault(Assert.Single(outcome.Diagnostics), "ES8006", line, column, "names two articles");
    }

    [Fact]
    public void Of_two_PMIDs_neither_is_taken()
    {
        var outcome = NightPage.Parse(NightPage.With(" /pubmed/99000004 ", " /pubmed/99000005 "));
        AssertFault(Assert.Single(outcome.Diagnostics), "ES8021", 37, 569, "two values of PMID, \"99000004\" and \"99000005\"");
        Assert.Null(outcome.Value!.Pmid);
        Assert.Equal("PMC90000017", outcome.Value.Id);
    }

    [Theory]
    [InlineData("author_facet Okafor, Ada\nvan Dijk, J. P.", "author_facet van Dijk, J. P.\nOkafor, Ada", 22, 14, "\"author_facet\"")]
    [InlineData("author_sort Okafor, Ada", "author_sort Lindqvist, Maja", 25, 13, "\"Lindqvist, Maja\" in \"author_sort\"")]
    [InlineData("towns Okafor, Ada van Dijk, J. P. Lindqvist", "towns van Dijk, J. P. Okafor, Ada Lindqvist", 37, 155, "\"spelling\"")]
    [InlineData("language English", "language German", 33, 10, "\"German\" in \"language\" but \"en\" in \"spelling\"")]
    [InlineData("publishDate 2022", "publishDate 2021", 34, 13, "\"2021\" in \"publishDate\" but the date is \"2022-03-07\"")]
    [InlineData("title_full Night walks", "title_full Day walks", 44, 12, "in \"title_full\"")]
    [InlineData("title_short Night walks", "title_short Day walks", 47, 13, "in \"title_short\"")]
    [InlineData("spelling pubmed-90000017", "spelling pubmed-90000018", 37, 10, "\"pubmed-90000018\"")]
    public void Fields_that_contradict_each_other_are_reported(string old, string text, int line, int column, string message)
    {
        var outcome = NightPage.Parse(NightPage.With(old, text));
        Assert.NotNull(outcome.Value);
        AssertFault(Assert.Single(outcome.Diagnostics), "ES8021", line, column, message);
    }

    [Fact]
    public void Contradictory_languages_are_left_out_and_a_contradictory_year_stays_a_year()
    {
        Assert.Null(NightPage.Parse(NightPage.With("language English", "language German")).Value!.Language);
        Assert.Equal("2021", NightPage.Parse(NightPage.With("publishDate 2022", "publishDate 2021")).Value!.Issued.ToString());
    }

    [Fact]
    public void An_abstract_that_differs_from_its_copy_is_kept_and_hides_the_journal()
    {
        var outcome = NightPage.Parse(NightPage.With("\ndescription BACKGROUND: Outreach at night", "\ndescription BACKGROUND: Outreach by night"));
        Assert.Equal(["ES8020", "ES8021"], outcome.Diagnostics.Select(d => d.Code.Id).Order());
        Assert.Contains(outcome.Diagnostics, d => d.Place == new Place("page.txt", 27, 13));
        Assert.StartsWith("Outreach by night", outcome.Value!.Abstract[0].Text, StringComparison.Ordinal);
        Assert.Equal("2022-03-07", outcome.Value.Issued.ToString());
    }

    [Theory]
    [InlineData("language English", "language Klingon", 33, 10, "\"Klingon\"")]
    [InlineData("\nlanguage English", "\nlanguage English\nFrench", 34, 1, "second language, \"French\"")]
    [InlineData("publishDate 2022", "publishDate last year", 34, 13, "\"last year\"")]
    [InlineData("Press 2022-03-07", "Press 2022-02-30", 37, 531, "\"2022-02-30\"")]
    [InlineData("900000172022-03-09", "90000017", 37, 10, "\"pubmed-90000017\"")]
    [InlineData("format Online\nArticle\nText", "format Online\nScroll", 28, 8, "\"Online\"")]
    [InlineData("\nlanguage English", "\nissn 1234-5670\nlanguage English", 33, 6, "\"1234-5670\"")]
    [InlineData("\nurl https://www.ncbi", "\nurl javascript:alert(1)\nhttps://www.ncbi", 50, 5, "\"javascript:alert(1)\"")]
    [InlineData("\nauthor_facet", "\nauthor2 Helper, H.\nauthor_facet", 22, 9, "\"Helper, H.\"")]
    public void A_value_that_means_nothing_is_left_out(string old, string text, int line, int column, string message)
    {
        var outcome = NightPage.Parse(NightPage.With(old, text));
        Assert.NotNull(outcome.Value);
        AssertFault(Assert.Single(outcome.Diagnostics), "ES8022", line, column, message);
    }

    [Fact]
    public void A_field_with_one_value_that_stands_twice_is_reported()
    {
        var fault = NightPage.OnlyFault(NightPage.With("\nid pubmed-90000017", "\nid something\nid pubmed-90000017"));
        AssertFault(fault, "ES8023", 32, 1, "\"id\"");
    }

    [Fact]
    public void A_second_page_in_the_same_file_is_reported_at_its_first_line()
    {
        var outcome = NightPage.Parse(NightPage.StaffView + "\n" + NightPage.StaffView);
        Assert.Null(outcome.Value);
        AssertFault(Assert.Single(outcome.Diagnostics), "ES8004", 39, 1, "second staff view");
    }

    [Theory]
    [InlineData("J Research BACK", "J Study BACK", "the journal cannot be told", true)]
    [InlineData("Night Work J Research BACK", "Dawn Work J Research BACK", "\"Dawn Work J\"", false)]
    public void An_unknown_journal_is_named_and_not_guessed(string old, string text, string message, bool isUnclear)
    {
        var page = NightPage.With(old, text);
        if (isUnclear) page = page.Replace("Night Work J", "Dawn Work J", StringComparison.Ordinal);
        var outcome = NightPage.Parse(page);
        AssertFault(Assert.Single(outcome.Diagnostics), "ES8025", 37, 155, message);
        Assert.Null(outcome.Value!.ContainerTitle);
        Assert.Empty(outcome.Value.Issns);
    }

    [Fact]
    public void A_known_journal_is_found_even_when_no_topic_repeats_the_kind_of_article()
    {
        var record = NightPage.Read(NightPage.Without("topic").Replace("J Research BACK", "J Field Notes BACK", StringComparison.Ordinal));
        Assert.Equal(("Night Work J", "Field Notes"), (record.ContainerTitleShort, record.Genre));
    }

    [Fact]
    public void Control_characters_are_left_out_and_the_first_is_shown()
    {
        var outcome = NightPage.Parse(NightPage.Spanish.Replace("harbour towns", "harb\u0007our\u2028towns\u200E", StringComparison.Ordinal));
        AssertFault(Assert.Single(outcome.Diagnostics), "ES8026", 37, 101, "\"U+0007\"");
        Assert.Equal("Night walks with outreach workers: an interview study in two harbour towns\u200E", outcome.Value?.Title);
    }

    [Theory]
    [InlineData(43)]
    [InlineData(37)]
    [InlineData(30)]
    [InlineData(18)]
    public void A_page_cut_off_in_the_middle_gives_no_record_but_says_why(int lines)
    {
        var cut = string.Join('\n', NightPage.Spanish.Split('\n').Take(lines - 1)) + "\ntit";
        var outcome = NightPage.Parse(cut);
        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Diagnostics, d => d.Code.Id is "ES8005" or "ES8001" && d.Place.Line > 0);
    }

    [Fact]
    public void A_page_cut_off_at_any_character_never_throws()
    {
        for (var length = 0; length < NightPage.Spanish.Length; length += 7) NightPage.Parse(NightPage.Spanish[..length]);
    }

    internal static void AssertFault(Diagnostic fault, string code, int line, int column, string message)
    {
        Assert.Equal((code, new Place("page.txt", line, column)), (fault.Code.Id, fault.Place));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.False(fault.Message.EndsWith('.'));
    }
}
