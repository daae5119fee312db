namespace EvidenceSite.Tests.Import;

/// <summary>Rights in the wordings in which catalogues have them. A wrong licence would be worse than none.</summary>
public sealed class PageRightsTests
{
    [Theory]
    [InlineData("© 2020 Okafor et al. https://creativecommons.org/licenses/by-nc-nd/4.0/This is an open access article under the CC BY-NC-ND license.", "CC-BY-NC-ND-4.0", "Okafor et al")]
    [InlineData("© The Author(s) 2020 Open Access This article is under http://creativecommons.org/licenses/by/4.0/.", "CC-BY-4.0", "The Author(s)")]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/This is an open-access article, free of all copyright.", "CC0-1.0", null)]
    [InlineData("© The Author(s). 2020 https://creativecommons.org/publicdomain/zero/1.0/Open Access The article and the data in it are free.", "CC0-1.0", "The Author(s)")]
    [InlineData("Copyright © 2019, World Walks Organization https://creativecommons.org/licenses/by/3.0/igo/Licensee Quayside.", "CC-BY-3.0-IGO", "World Walks Organization")]
    [InlineData("© 2021 The Authors. This is an open access article under the CC BY 4.0 licence.", "CC-BY-4.0", "The Authors")]
    public void A_licence_is_read_from_its_address_or_its_name_with_version(string rights, string spdx, string? holder)
    {
        var outcome = NightPage.Parse(WithRights(rights));
        Assert.Empty(outcome.Diagnostics);
        var grant = Assert.Single(outcome.Value!.Licences);
        Assert.Equal((spdx, holder, "article"), (grant.Spdx.ToString(), grant.Holder, grant.AppliesTo));
    }

    [Theory]
    [InlineData("© 2020 Quayside Press. All rights reserved.", "name no licence")]
    [InlineData("© The Authors 2020 This article is under the CC BY licence.", "\"CC BY\" without a version")]
    [InlineData("© The Authors 2020 This article is under a Creative Commons Attribution License.", "without a version")]
    [InlineData("© The Authors 2020 https://creativecommons.org/licenses/by/Open Access", "without a version")]
    [InlineData("© The Authors 2020 https://creativecommons.org/licenses/by/9.9/Open Access", "without a version")]
    [InlineData("© The Authors 2020 https://creativecommons.org/licenses/by/4.0/Open Access See http://creativecommons.org/licenses/by-nc/4.0/ too.", "\"CC-BY-4.0\" and \"CC-BY-NC-4.0\"")]
    [InlineData("© The Authors 2020 https://creativecommons.org/licenses/by/4.0/This is under the Creative Commons Attribution-NonCommercial License.", "the words \"Attribution-NonCommercial\"")]
    public void Unclear_rights_give_the_words_and_no_licence(string rights, string message)
    {
        var outcome = NightPage.Parse(WithRights(rights));
        var fault = Assert.Single(outcome.Diagnostics);
        VufindFaultTests.AssertFault(fault, "ES8024", 37, 637, message);
        var grant = Assert.Single(outcome.Value!.Licences);
        Assert.Null(grant.Spdx);
        Assert.Null(grant.Url);
        Assert.NotNull(grant.Copyright);
    }

    [Fact]
    public void A_page_that_ends_before_the_rights_gives_no_licence()
    {
        var outcome = NightPage.Parse(WithRights(""));
        VufindFaultTests.AssertFault(Assert.Single(outcome.Diagnostics), "ES8024", 37, 10, "says nothing of rights");
        Assert.Empty(outcome.Value!.Licences);
    }

    [Fact]
    public void Where_and_when_the_rights_were_read_is_kept_in_words()
    {
        var grant = NightPage.Read(NightPage.Spanish).ArticleLicence;
        Assert.Equal("VuFind staff view of record pubmed-90000017, data of 2022-03-09", grant?.Evidence);
        Assert.Equal(new PartialDate(2022, 3, 9), grant?.CheckedOn);
    }

    private static string WithRights(string rights)
    {
        var page = NightPage.Spanish;
        var start = page.IndexOf(" © The Author(s)", StringComparison.Ordinal);
        return page[..start] + (rights.Length == 0 ? "" : " " + rights) + page[page.IndexOf("\nspellingShingle", StringComparison.Ordinal)..];
    }
}
