using System.Text;
using System.Text.RegularExpressions;
using EvidenceSite.Check;
using EvidenceSite.Read;
using EvidenceSite.Render;
using EvidenceSite.Tests.Support;
using EvidenceSite.Theme;

namespace EvidenceSite.Tests.Check;

/// <summary>Every word of the finished site is looked at, without asking how it came there.</summary>
public sealed partial class CreditAuditTests
{
    private const string Words = "Workers who met their clients at night said that the streets were calmer than before, and safer.";

    private const string Records = """
        === records/free.yaml
        type: book
        title: Streets at night
        DOI: 10.1234/free
        abstract: "Workers who met their clients at night said that the streets were calmer than before, and safer."
        licence: {applies-to: article, spdx: CC-BY-4.0}
        === records/kept.yaml
        type: book
        title: Lamps and the quiet hours of the city in which nobody counts the lamps
        abstract: "We counted lamps in the quiet hours of every city that would let us count lamps. Lamps and the quiet hours of the city in which nobody counts the lamps. There were many lamps."
        === records/twin.yaml
        type: book
        title: The same again
        DOI: 10.1234/twin
        abstract: "In brief, workers who met their clients at night said that the streets were calmer than before. Nothing more is known of them."
        licence: {applies-to: article, spdx: CC-BY-4.0}
        === output-config/policy.yaml
        # The built-in rules.
        === vocabulary/designs.yaml
        - {id: interviews, label: Interviews}
        === summaries/kept.md
        ---
        title: Short
        language: en
        headline: Lamps were counted.
        design: interviews
        based-on: abstract
        reuse: own-words
        changes: Told from facts.
        summarised-by: [Us]
        summarised-on: 2026-01-01
        certainty: {level: not-assessed, reason: We read the abstract only.}
        ---
        ## Found

        ### Lamps were counted {#lamps}

        > counted lamps in the quiet hours of every city that would let us […] There were many lamps [@kept]
        """;

    private static readonly Lazy<(ImmutableArray<Record> Whole, Catalogue Catalogue)> Site = new(() =>
    {
        var site = TestSite.Of(Records);
        return (site.Validate().Value.Records, site.Relate().Value);
    });

    [Theory]
    [InlineData("Nobody said any such thing.", "", "")]
    [InlineData("Workers who met their clients at night said that.", "", "")]
    [InlineData(Words, "free", "")]
    [InlineData(Words, "twin", "ES6010 free 11")]
    [InlineData("workers who met their clients at night said that the streets were calmer", "twin", "")]
    [InlineData("workers who met their clients at night said that the streets were calmer", "", "ES6010 free 13")]
    [InlineData("We counted lamps in the quiet hours of every city", "", "ES6011 kept 10")]
    [InlineData("We counted lamps in the quiet hours of every city", "kept", "ES6011 kept 10")]
    [InlineData("“counted lamps in the quiet hours of every city that would let us”", "kept", "")]
    [InlineData("“counted lamps in the quiet hours of every city that would let us”", "", "ES6011 kept 13")]
    [InlineData("counted lamps in the quiet hours of every city that would let us count", "kept", "ES6011 kept 10")]
    [InlineData("Lamps and the quiet hours of the city in which nobody counts the lamps", "", "")]
    [InlineData("Lamps and the quiet hours of the city in which nobody counts the lamps. There were many lamps.", "", "ES6011 kept 13")]
    public void A_passage_needs_the_credit_of_a_source_that_holds_it(string text, string credited, string fault)
    {
        var outcome = Audit(text, credited.Split(' '), []);
        Assert.Equal(fault, string.Join(' ', outcome.Diagnostics.Select(Short)));
        Assert.All(outcome.Diagnostics, d => Assert.Equal(Place.WholeFile("a/index.html"), d.Place));
    }

    [Theory]
    [InlineData("data/all.json", "[\"We counted lamps\\nin the quiet hours of every city\"]", "ES6011")]
    [InlineData("feed.xml", "<summary>We counted lamps in the quiet hours of every city</summary>", "ES6011")]
    [InlineData("static.txt", "We counted lamps in the quiet hours of every city", "ES6011")]
    [InlineData("image.png", "We counted lamps in the quiet hours of every city", "")]
    [InlineData("data/all.json", "[\"Workers who met their clients at night said that the streets were calmer\"]", "")]
    [InlineData("feed.xml", "<title>Lamps and the quiet hours of the city in which nobody counts the lamps</title>", "")]
    [InlineData("feed.json", "{\"q\": \"counted lamps in the quiet hours of every city\"}", "")]
    public void Other_files_need_no_credit_and_must_not_hold_what_is_withheld(string path, string text, string code) =>
        Assert.Equal(code, string.Join(' ', Audit("x", [], [OutputFile.OfText(OutputPath.Of(path), text)]).Diagnostics.Select(d => d.Code.Id)));

    [Fact]
    public void Uses_are_counted_by_page_and_source()
    {
        var coverage = Audit(Words + "<p>" + Words, ["free", "twin"], []).Value;
        Assert.Equal(new CreditCoverage(1, 2, 2), coverage);
        Assert.Equal(new CreditCoverage(1, 0, 0), Audit("Lamps and the quiet hours of the city in which nobody counts the lamps", ["kept"], []).Value);
    }

    [Fact]
    public void The_message_quotes_the_words_and_says_what_to_do()
    {
        var fault = Assert.Single(Audit(Words, [], []).Diagnostics);
        Assert.Equal($"The page holds 17 words of \"free\" without its credit: \"{Words}\"", fault.Message);
        Assert.StartsWith("Cite the study", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_fails_when_the_theme_forgets_the_credits()
    {
        var built = Build(ShippedSite.Files(), html => CreditSection().Replace(html, ""));
        Assert.Empty(built.Site);
        Assert.Contains(built.Diagnostics, d => d.Code == Codes.UncreditedPassage && d.Place.Path == "records/PMC8179702/index.html");
        Assert.Contains(built.Diagnostics, d => d.Code == Codes.UncreditedPassage && d.Place.Path == "briefs/frontline-harm-reduction-work/index.html");
    }

    [Fact]
    public void A_build_fails_when_one_credit_is_taken_out_of_one_page()
    {
        const string Source = "resource=\"https://doi.org/10.1186/s12954-021-00507-2\"";
        // The copy of the version has the same canonical address, and other languages the same alternates.
        const string Canonical = "<link rel=\"canonical\" href=\"https://evidence.example.org/briefs/frontline";
        const string English = "hreflang=\"en\" href=\"https://evidence.example.org/briefs/frontline-harm-reduction-work/\"";
        var built = Build(ShippedSite.Files(), html =>
            html.Contains(Canonical, StringComparison.Ordinal) && html.Contains(English, StringComparison.Ordinal) ? html.Replace(Source, "", StringComparison.Ordinal) : html);
        Assert.Empty(built.Site);
        Assert.All(built.Diagnostics, d => Assert.Equal("briefs/frontline-harm-reduction-work/index.html", d.Place.Path));
        Assert.Contains(built.Diagnostics, d => d.Code == Codes.UncreditedPassage && d.Message.Contains("PMC8179702", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_a_source_in_a_text_that_cites_nothing_are_found()
    {
        var site = Records + $"\n=== pages/about.md\n---\ntitle: About\nlanguage: en\ndescription: About us.\norder: 1\n---\n{Words}\n";
        Assert.Equal("about/index.html ES6010", Faults.Of(BuiltSite.Of(TestSite.Of(site)).Diagnostics));
        Assert.Equal("", Faults.Of(BuiltSite.Of(TestSite.Of(site.Replace("safer.\n", "safer [@free].\n", StringComparison.Ordinal))).Diagnostics));
    }

    [Fact]
    public void Words_of_a_withheld_source_are_found_in_whatever_tells_of_them()
    {
        const string Headline = "headline: We counted lamps in the quiet hours of every city.";
        var diagnostics = BuiltSite.Of(TestSite.Of(Records.Replace("headline: Lamps were counted.", Headline, StringComparison.Ordinal))).Diagnostics;
        Assert.All(diagnostics, d => Assert.Equal(Codes.WithheldPassage, d.Code));
        Assert.Superset(new HashSet<string>(["catalogue/index.html", "feed.json", "feed.xml", "index.html", "records/kept/index.html"]), diagnostics.Select(d => d.Place.Path).ToHashSet());
    }

    private static (ImmutableArray<OutputFile> Site, ImmutableArray<Diagnostic> Diagnostics) Build(ImmutableArray<InputFile> files, Func<string, string> change)
    {
        var theme = RazorTheme.Create();
        var changed = theme with { NewRenderer = () => new ChangedPages(theme.NewRenderer(), change) };
        var run = new BuildRun(null);
        var site = SiteBuilder.Make(run, ThemeOverlay.Add(theme.Files, new(files, [])).Value, new SiteOverrides(null, null), changed);
        return (site, [.. run.Diagnostics.Where(d => d.Severity == Severity.Error)]);
    }

    private static Outcome<CreditCoverage> Audit(string text, string[] credited, ImmutableArray<OutputFile> others)
    {
        var (whole, catalogue) = Site.Value;
        var credits = whole.Where(r => credited.Contains(r.Id)).Select(r => $"<li resource=\"{CreditSubject.Of(r, catalogue.Content.Site)}\">x</li>");
        var file = OutputFile.OfText(OutputPath.Of("a/index.html"), $"<body><p>{text}</p><ul>{string.Concat(credits)}</ul></body>");
        return CreditAudit.Run(whole, catalogue, [new SitePage(new SiteAddress("a/"), true, null, [], file)], others);
    }

    private static string Short(Diagnostic fault)
    {
        var parts = Numbers().Match(fault.Message);
        return $"{fault.Code.Id} {parts.Groups["id"].Value} {parts.Groups["words"].Value}";
    }

    [GeneratedRegex("holds (?<words>\\d+) words of (the abstract of )?\"(?<id>[^\"]*)\"")]
    private static partial Regex Numbers();

    [GeneratedRegex("<section class=\"part credits\".*?</section>", RegexOptions.Singleline)]
    private static partial Regex CreditSection();

    private sealed class ChangedPages(IPageRenderer pages, Func<string, string> change) : IPageRenderer
    {
        public byte[] Render(Page page, RenderContext context) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(pages.Render(page, context))));

        public void Dispose() => pages.Dispose();
    }
}
