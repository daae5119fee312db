using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Validate;

public sealed class SiteValidatorTests
{
    private const string Full = """
        === output-config/site.yaml
        title: {en: Test site, es: Sitio de prueba}
        description: A site for tests
        base-url: https://example.org/test
        languages: [en, es]
        publisher: {name: Test Library, url: https://example.org/}
        repository: https://example.org/repository
        licence: CC-BY-4.0
        accent: "#0B5d57"
        build-date: 2026-01-02
        page-size: 25
        === theme/text/en.yaml
        home: Home
        record:
          authors: "{count} authors of {title}"
        === theme/text/es.yaml
        home: Inicio
        record:
          authors: "{title}: {count} autores"
        === theme/text/de.yaml
        home: [not, read]
        """;

    [Fact]
    public void All_settings_are_taken()
    {
        var site = Valid(Full, new(null, null)).Site;
        Assert.Equal(("Sitio de prueba", "A site for tests"), (site.Title.In("es").Value, site.Description.In("es").Value));
        Assert.Equal(("https://example.org/test/", "#0B5d57", 25), (site.BaseUrl, site.Accent, site.PageSize));
        Assert.Equal(["en", "es"], site.Languages.ToArray());
        Assert.Equal(("Test Library", "https://example.org/", "https://example.org/repository"), (site.Publisher, site.PublisherUrl, site.Repository));
        Assert.Equal(("CC-BY-4.0", new PartialDate(2026, 1, 2)), (site.Licence.ToString(), site.BuildDate));
    }

    [Fact]
    public void The_command_line_takes_the_place_of_what_the_file_says_or_lacks()
    {
        var lacking = Full.Replace("base-url: https://example.org/test\n", "", StringComparison.Ordinal).Replace("build-date: 2026-01-02\n", "", StringComparison.Ordinal);
        foreach (var text in new[] { Full, lacking })
        {
            var site = Valid(text, new("http://127.0.0.1:8080", new PartialDate(2027, 3, 4))).Site;
            Assert.Equal(("http://127.0.0.1:8080/", new PartialDate(2027, 3, 4)), (site.BaseUrl, site.BuildDate));
        }
    }

    [Fact]
    public void A_faulty_address_of_the_command_line_is_reported_at_its_option()
    {
        var fault = Assert.Single(TestSite.Of(Full).Validate(new("here", null)).Diagnostics);
        Assert.Equal((Codes.InvalidAddress, Place.WholeFile("--base-url")), (fault.Code, fault.Place));
    }

    [Fact]
    public void Texts_are_flattened_for_each_language_of_the_site_and_others_are_left_alone()
    {
        var texts = Valid(Full, new(null, null)).Texts;
        Assert.Equal(["en", "es"], texts.Select(text => text.Language));
        Assert.Equal(("Inicio", "{title}: {count} autores"), (texts[1].Values["home"], texts[1].Values["record.authors"]));
    }

    [Fact]
    public void A_site_without_settings_is_told_what_it_needs()
    {
        var outcome = TestSite.Exactly("=== theme/text/en.yaml\nhome: Home\n").Validate();
        Assert.Equal(8, outcome.Diagnostics.Length);
        Assert.All(outcome.Diagnostics, fault => Assert.Equal((Codes.MissingKey, Place.WholeFile("output-config/site.yaml")), (fault.Code, fault.Place)));
        Assert.All(outcome.Diagnostics, fault => Assert.StartsWith("For example: ", fault.Hint, StringComparison.Ordinal));
    }

    private static Content Valid(string site, SiteOverrides overrides)
    {
        var outcome = TestSite.Of(site).Validate(overrides);
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        return outcome.Value;
    }
}
