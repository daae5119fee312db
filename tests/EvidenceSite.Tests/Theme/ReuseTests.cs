namespace EvidenceSite.Tests.Theme;

/// <summary>What a reader sees of licences: what is left out and why, and what is said beside what is used.</summary>
public sealed class ReuseTests
{
    private const string Text = """
        === output-config/site.yaml
        title: {en: Test site, es: Sitio de prueba}
        description: {en: A site for tests, es: Un sitio de prueba}
        base-url: https://example.org/test/
        languages: [en, es]
        publisher: {name: Test Library}
        licence: CC-BY-4.0
        accent: "#0b5d57"
        build-date: 2026-01-02
        === output-config/policy.yaml
        # The built-in rules.
        === vocabulary/designs.yaml
        - {id: interviews, label: {en: Interviews, es: Entrevistas}}
        === records/unknown.yaml
        type: article-journal
        title: Unknown
        issued: 2020
        language: en
        DOI: 10.1234/unknown
        abstract: [{label: AIMS, text: Hidden words.}]
        === records/reserved.yaml
        type: article-journal
        title: Reserved
        abstract: Hidden words.
        licence: {applies-to: article, statement: All rights reserved.}
        === records/listed.yaml
        type: article-journal
        title: Under terms of its own
        abstract: Hidden words.
        licence: {applies-to: article, spdx: LicenseRef-Press}
        === records/kept.yaml
        type: article-journal
        title: Kept back
        abstract: Hidden words.
        publish: {abstract: false}
        licence: {applies-to: article, spdx: CC-BY-4.0}
        === records/nc.yaml
        type: article-journal
        title: Non-commercial
        author: [{family: Bond, given: J.}]
        issued: 2021
        abstract: Shown words.
        licence: {applies-to: article, spdx: CC-BY-NC-SA-4.0, copyright: © Bond 2021, required-notice: Ask before use.}
        === records/split.yaml
        type: article-journal
        title: Two licences
        DOI: 10.1234/split
        abstract: Shown words.
        licence:
          - {applies-to: article, copyright: © Press. All rights reserved, url: https://example.org/terms}
          - {applies-to: abstract, spdx: CC0-1.0}
        === summaries/nc.md
        ---
        title: Short
        language: en
        headline: What it found.
        design: interviews
        based-on: abstract
        changes: Shortened.
        summarised-by: [Us]
        certainty: {level: not-assessed, reason: We read the abstract only.}
        ---
        ## Found

        Words.
        === summaries/unknown.md
        ---
        title: Short
        language: en
        headline: What it found.
        design: interviews
        based-on: abstract
        reuse: own-words
        changes: Told from its facts.
        summarised-by: [Us]
        certainty: {level: not-assessed, reason: We read the abstract only.}
        ---
        ## Found

        Words [@unknown, AIMS].
        """;

    private static readonly RenderedSite Site = RenderedSite.Of(Text);

    [Theory]
    [InlineData("unknown", "No licence of it is known, so all rights remain with their holders.")]
    [InlineData("reserved", "Its holders keep all rights.")]
    [InlineData("listed", "This site does not publish abstracts under its licence, LicenseRef-Press.")]
    [InlineData("kept", "The editors of this site have decided to leave it out.")]
    public void A_withheld_abstract_says_why(string id, string why)
    {
        var part = Site.Page($"records/{id}/").QuerySelector("#abstract");
        Assert.Contains("The abstract of this study is not shown here. " + why, part?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden words", Site.Html($"records/{id}/"), StringComparison.Ordinal);
        Assert.Contains("El resumen de este estudio no se muestra aquí.", Site.Html($"es/records/{id}/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_abstract_leads_to_the_source_and_keeps_its_places()
    {
        var page = Site.Page("records/unknown/");
        Assert.Equal("https://doi.org/10.1234/unknown", page.QuerySelector("#abstract a")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("#abstract #abstract-aims"));
        Assert.Null(Site.Page("records/reserved/").QuerySelector("#abstract a"));
    }

    [Fact]
    public void A_page_for_non_commercial_use_only_says_so_and_names_all_that_a_credit_needs()
    {
        var credit = Credit("records/nc/");
        Assert.Equal(
            "Non-commercial by J. Bond. 2021. © Bond 2021. Licence: CC BY-NC-SA 4.0. Ask before use. For non-commercial use only. "
            + "What we changed: Shortened. What we made of it is under the same licence.",
            credit);
        Assert.Contains("Bond 2021, CC BY-NC-SA 4.0", Site.Page("records/nc/").QuerySelector("#abstract .whose")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(credit, Words(Site.Page("credits/").QuerySelector("[resource='https://example.org/test/records/nc/#work']")?.TextContent));
    }

    [Fact]
    public void A_work_without_address_is_one_work_in_every_language() => Assert.NotNull(
        Site.Page("es/records/nc/").QuerySelector("[typeof='cc:Work'][resource='https://example.org/test/records/nc/#work']"));

    [Fact]
    public void Own_words_are_not_called_a_change() =>
        Assert.Contains("How we used it: Told from its facts.", Credit("records/unknown/"), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_of_a_source_is_shown_its_credit_does_not_say_unchanged()
    {
        Assert.EndsWith("We show bibliographic facts and a link only.", Credit("records/reserved/"), StringComparison.Ordinal);
        Assert.EndsWith("Shown unchanged.", Credit("records/split/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_licence_of_an_abstract_is_said_of_the_abstract()
    {
        var work = Site.Page("records/split/").QuerySelector(".credit-list > li");
        Assert.Equal("https://example.org/terms", work?.QuerySelector("[rel=license]")?.GetAttribute("href"));
        var ofAbstract = work?.QuerySelector("[resource='https://doi.org/10.1234/split#abstract'] [rel=license]");
        Assert.Equal("https://creativecommons.org/publicdomain/zero/1.0/", ofAbstract?.GetAttribute("href"));
    }

    [Fact]
    public void The_sites_own_licence_stands_apart_and_is_said_of_no_source()
    {
        var own = Site.Page("records/nc/").QuerySelector("footer a[href*='creativecommons.org']");
        Assert.Equal("CC BY 4.0", own?.TextContent);
        Assert.False(own?.HasAttribute("rel"));
    }

    private static string Credit(string address) => Words(Site.Page(address).QuerySelector(".credit-list > li")?.TextContent);

    private static string Words(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
