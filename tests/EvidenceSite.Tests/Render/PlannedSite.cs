using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Render;
using EvidenceSite.Search;
using EvidenceSite.Tests.Support;
using EvidenceSite.Theme;
using EvidenceSite.Validate;

namespace EvidenceSite.Tests.Render;

/// <summary>The pages that a site in one text would have, with the theme's texts.</summary>
internal static class PlannedSite
{
    public const string TwoLanguages = """
        === output-config/site.yaml
        title: {en: Test site, es: Sitio}
        description: A site for tests
        base-url: https://example.org/test/
        languages: [en, es]
        publisher: {name: Test Library}
        licence: CC-BY-4.0
        accent: "#0b5d57"
        build-date: 2026-01-02

        """;

    public static Outcome<ImmutableArray<Page>> Of(string text)
    {
        var files = ThemeOverlay.Add(RazorTheme.Create().Files, new([.. TestSite.Of(text).Files.Where(f => f.Root != InputRoot.Theme)], [])).Value;
        var content = Validator.Validate(InputReader.Read(files).Value, new SiteOverrides(null, null));
        Assert.Equal("", TestSite.Print(content.Diagnostics));
        var catalogue = Relater.Relate(content.Value, InputIds.Of(files)).Value;
        return PagePlanner.Plan(catalogue, SearchIndexer.Index(catalogue, Styles.Item).Value, Styles.Usual);
    }

    public static ImmutableArray<Page> Sound(string text)
    {
        var plan = Of(text);
        Assert.Equal("", TestSite.Print(plan.Diagnostics));
        return plan.Value;
    }

    /// <summary>A brief with one key message.</summary>
    public static string Brief(string slug, string more = "") => $"""
        === briefs/{slug}.md
        ---
        title: The brief
        language: en
        question: Q?
        description: D.
        status: draft
        version: 1
        published: 2026-01-01
        authors: [Us]
        certainty: CERTAINTY
        {more}
        ---

        ## Text

        Words.

        """.Replace("[Us]", "[{literal: Us}]", StringComparison.Ordinal).Replace("CERTAINTY", "{level: low, approach: GRADE-CERQual, reason: Few studies.}", StringComparison.Ordinal);

    /// <summary>A page of plain text.</summary>
    public static string TextPage(string slug) => $"=== pages/{slug}.md\n---\ntitle: Page {slug}\nlanguage: en\ndescription: D.\norder: 1\n---\n\nWords.\n";
}
