using EvidenceSite.Import;
using EvidenceSite.Read;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Import;

public sealed class RecordYamlTests
{
    [Fact]
    public void A_record_is_written_in_the_order_of_the_guide_to_the_input()
    {
        const string Expected = """
            type: article-journal
            title: "A title: with its subtitle"
            author:
              - family: King
                given: M. L.
                suffix: Jr.
              - literal: The Night Walks Group
            editor:
              - family: Beethoven
                given: Ludwig
                non-dropping-particle: van
                ORCID: 0000-0002-1825-0097
            container-title: Night Work Journal
            issued: 2022-03
            volume: "4"
            page: "12-19"
            genre: Research
            language: "no"
            DOI: "10.5555/a<b>;2"
            PMID: "99000004"
            PMCID: PMC90000017
            ISSN: [1234-5679, 2049-3630]
            URL: https://example.org/
            keyword: [night work, "a, b"]
            abstract: "Short: and plain."
            licence:
              - applies-to: article
                copyright: © The Author(s) 2022
                required-notice: "Say: so"
            topics: [peer-work]
            status:
              kind: retracted
              notice: 10.5555/notice
              date: 2023-01-31
              reason: Numbers were wrong
            aliases: [old-id]
            provenance:
              - how: entered
                source: by hand
                fields: [title]

            """;
        Assert.Equal(Expected, RecordYaml.Write(Everything()));
    }

    [Fact]
    public void A_licence_that_is_known_by_its_id_gets_its_address()
    {
        Assert.True(SpdxLicence.TryParse("CC-BY-4.0", out var licence));
        var yaml = RecordYaml.Write(Minimal("A") with { Licences = [new LicenceGrant { AppliesTo = "article", Spdx = licence }] });
        Assert.Contains("    spdx: CC-BY-4.0\n    url: https://creativecommons.org/licenses/by/4.0/\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_imported_is_valid_input_and_is_written_again_to_the_letter()
    {
        var yaml = RecordYaml.Write(NightPage.Read(NightPage.Spanish));
        var content = TestSite.Of($"=== records/PMC90000017.yaml\n{yaml.TrimEnd()}").Validate();
        Assert.Empty(content.Diagnostics);
        Assert.Equal(yaml, RecordYaml.Write(Assert.Single(content.Value.Records)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("Yes")]
    [InlineData("12.5")]
    [InlineData("2022-01-01")]
    [InlineData("0x1F")]
    [InlineData("---")]
    [InlineData("--- # title: x")]
    [InlineData("...")]
    [InlineData("- a")]
    [InlineData("? a")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("&a *b !c")]
    [InlineData("%YAML 1.2")]
    [InlineData("@a `b`")]
    [InlineData("{a: [b, c]}")]
    [InlineData("\"a\" 'b' \\n")]
    [InlineData(" a ")]
    [InlineData("a\n\nb\n")]
    [InlineData("\ta\u0085b\u2028c\uFEFF")]
    [InlineData("مرحبا 日本語 😀 e\u0301")]
    [InlineData("https://example.org/a b: c")]
    [InlineData("")]
    public void A_text_that_looks_like_YAML_comes_back_unchanged(string text) => AssertRoundTrip(text);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(400)]
    public void A_long_text_comes_back_unchanged_however_long_its_words(int wordLength)
    {
        var word = new string('x', wordLength);
        AssertRoundTrip(string.Join(' ', Enumerable.Repeat(word, 300)));
        AssertRoundTrip(string.Join("  ", Enumerable.Repeat(word, 300)));
        AssertRoundTrip(string.Join(" # ", Enumerable.Repeat(word, 300)));
        AssertRoundTrip("- " + string.Join(": ", Enumerable.Repeat(word, 300)) + " ");
    }

    [Fact]
    public void Any_text_comes_back_unchanged() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => RoundTrips(WithoutLoneSurrogates(text.Get)))
            .Check(Laws.Tried(500));

    [Fact]
    public void Any_text_of_words_and_signs_comes_back_unchanged()
    {
        var part = Gen.Elements("word", "a", "-", "#", ":", "'", "\"", ">", "|", "—", "©", "(1)", "é", "\n", "  ", "{", "]", "%", "1", "😀", "longerword-in-a-line");
        var text = part.ListOf().Select(parts => string.Join(' ', parts)).Resize(120);
        Prop.ForAll(text.ToArbitrary(), RoundTrips).Check(Laws.Tried(500));
    }

    [Fact]
    public void A_tab_where_a_line_could_be_broken_is_kept() =>
        AssertRoundTrip(string.Concat(Enumerable.Repeat("\u0007 ", 40)) + "words \twith a tab and more \ttabs " + new string('a', 80) + " \t.");

    [Fact]
    public void A_folded_line_has_about_a_hundred_columns()
    {
        var yaml = RecordYaml.Write(Minimal(string.Join(' ', Enumerable.Repeat("words", 100))));
        Assert.StartsWith("type: document\ntitle: >-\n  words words", yaml, StringComparison.Ordinal);
        Assert.All(yaml.Split('\n'), line => Assert.True(line.Length <= 112, line));
    }

    private static string WithoutLoneSurrogates(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static void AssertRoundTrip(string text) => Assert.True(RoundTrips(text), RecordYaml.Write(Minimal(text)));

    private static bool RoundTrips(string text)
    {
        var bag = new DiagnosticBag();
        var written = Minimal(text) with { Abstract = [new AbstractSection("RESULTS", text, default)], Keywords = [text] };
        var node = YamlReader.Read(new SourceFile("a.yaml", RecordYaml.Write(written)), .., bag);
        Assert.Empty(bag.ToImmutable());
        var root = Assert.IsType<SourceMapping>(node);
        var section = Assert.IsType<SourceMapping>(Assert.Single(Assert.IsType<SourceSequence>(root["abstract"]).Items));
        var keyword = Assert.Single(Assert.IsType<SourceSequence>(root["keyword"]).Items);
        SourceNode?[] found = [root["title"], section["text"], keyword];
        return found.All(value => value is SourceScalar { IsNull: false } scalar && scalar.Value == text);
    }

    private static Record Minimal(string title) => new() { Id = "a", Type = "document", Title = title, Place = default };

    private static Record Everything()
    {
        Assert.True(Doi.TryParse("10.5555/a<b>;2", out var doi) & Doi.TryParse("10.5555/notice", out var notice));
        Assert.True(Pmid.TryParse("99000004", out var pmid) & Pmcid.TryParse("PMC90000017", out var pmcid));
        Assert.True(Issn.TryParse("1234-5679", out var issn) & Issn.TryParse("2049-3630", out var second));
        Assert.True(Orcid.TryParse("0000-0002-1825-0097", out var orcid));
        return new Record
        {
            Id = "PMC90000017",
            Type = "article-journal",
            Title = "A title: with its subtitle",
            Place = default,
            Authors = [new PersonName { Family = "King", Given = "M. L.", Suffix = "Jr." }, new PersonName { Literal = "The Night Walks Group" }],
            Contributors = [new Contributor("editor", new PersonName { Family = "Beethoven", Given = "Ludwig", NonDroppingParticle = "van", Orcid = orcid })],
            ContainerTitle = "Night Work Journal",
            Issued = new PartialDate(2022, 3),
            Volume = "4",
            Page = "12-19",
            Genre = "Research",
            Language = "no",
            Doi = doi,
            Pmid = pmid,
            Pmcid = pmcid,
            Issns = [issn, second],
            Url = "https://example.org/",
            Keywords = ["night work", "a, b"],
            Abstract = [new AbstractSection(null, "Short: and plain.", default)],
            Licences = [new LicenceGrant { AppliesTo = "article", Copyright = "© The Author(s) 2022", RequiredNotice = "Say: so" }],
            Topics = ["peer-work"],
            Aliases = ["old-id"],
            Status = new RecordStatus(StatusKind.Retracted, notice, new PartialDate(2023, 1, 31), "Numbers were wrong"),
            Provenance = [new ProvenanceEntry(ProvenanceKind.Entered, "by hand", null, ["title"])],
        };
    }
}
