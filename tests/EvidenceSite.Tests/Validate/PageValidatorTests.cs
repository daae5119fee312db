using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Validate;

public sealed class PageValidatorTests
{
    [Fact]
    public void A_page_is_named_by_its_address_and_may_name_its_language()
    {
        var outcome = TestSite.Of("""
            === output-config/site.yaml
            title: Test site
            description: A site for tests
            base-url: https://example.org/test
            languages: [en, es]
            publisher: {name: Test Library}
            licence: CC-BY-4.0
            accent: "#0b5d57"
            build-date: 2026-01-02
            === theme/text/en.yaml
            home: Home
            === theme/text/es.yaml
            home: Inicio
            === pages/about.es.md
            ---
            title: Acerca de
            language: es
            description: Quiénes somos.
            order: 2
            ---
            Somos.
            === pages/about.md
            ---
            title: About
            language: en
            description: Who we are.
            order: 2
            ---
            We are.
            """).Validate();
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        Assert.Equal(["about en About 2", "about es Acerca de 2"], outcome.Value.Pages.Select(page => $"{page.Slug} {page.Language} {page.Title} {page.Order}"));
    }

    [Fact]
    public void A_page_in_another_language_than_its_name_says_is_reported_at_its_language()
    {
        var outcome = TestSite.Of("""
            === pages/about.es.md
            ---
            title: About
            language: en
            description: Who we are.
            order: 1
            ---
            We are.
            """).Validate();
        var fault = Assert.Single(outcome.Diagnostics);
        Assert.Equal((Codes.NotAllowed, new Place("pages/about.es.md", 3, 11)), (fault.Code, fault.Place));
    }
}
