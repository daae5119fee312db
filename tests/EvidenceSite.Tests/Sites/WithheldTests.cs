using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Sites;

/// <summary>What may not be shown of a source is in no byte of the site.</summary>
public sealed class WithheldTests
{
    private const string Secret = "Quokkas met wombats under seven lamps";
    private const string Site = """
        === output-config/site.yaml
        title: {en: Test site, es: Sitio}
        description: {en: A site for tests, es: Un sitio}
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
        === records/a.yaml
        type: article-journal
        title: A study
        author: [{family: Doe, given: J.}]
        issued: 2020-01-02
        language: en
        DOI: 10.1234/a
        keyword: [lamps]
        abstract:
          - label: RESULTS
            text: Quokkas met wombats under seven lamps. It helped nine in ten of them, they said.
        === summaries/a.md
        ---
        title: Short
        language: en
        headline: It helped.
        design: interviews
        based-on: abstract
        reuse: own-words
        changes: Told from its facts.
        summarised-by: [Us]
        summarised-on: 2026-01-01
        certainty: {level: not-assessed, reason: We read the abstract only.}
        ---
        ## Found

        ### It helped nearly all {#helped}

        > It helped nine in ten of them [@a, Results]
        """;

    [Fact]
    public void A_withheld_abstract_is_in_no_file_but_for_what_is_quoted()
    {
        var built = BuiltSite.Sound(TestSite.Of(Site));
        Assert.All(built.Files.Keys, path => Assert.False(Holds(built.Files[path], Secret), path));
        Assert.True(Holds(built.Files["records/a/index.html"], "It helped nine in ten of them"));
        Assert.True(Holds(built.Files["data/records.csl.json"], "10.1234/a"));
    }

    [Fact]
    public void The_same_abstract_under_a_licence_is_shown()
    {
        var built = BuiltSite.Sound(TestSite.Of(Site.Replace("keyword: [lamps]", "licence: {applies-to: article, spdx: CC-BY-4.0}", StringComparison.Ordinal)));
        Assert.True(Holds(built.Files["records/a/index.html"], Secret));
        Assert.True(Holds(built.Files["data/records.csl.json"], Secret));
    }

    private static bool Holds(OutputFile file, string words) => file.Content.Span.IndexOf(System.Text.Encoding.UTF8.GetBytes(words)) >= 0;
}
