using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Locales;

public sealed class LocaleTests
{
    private const string Item = """[{"id": "a"}]""";

    [Theory]
    [InlineData("<locale><terms/></locale>", "The locale does not say its language in \"xml:lang\"")]
    [InlineData("<style/>", "The root element is \"style\", allowed is \"locale\"")]
    public void A_locale_that_is_none_is_an_error(string xml, string message)
    {
        var reading = CslLocale.Read(xml);
        Assert.Null(reading.Value);
        Assert.Equal(new CslFault(1, 2, CslSeverity.Error, message), Assert.Single(reading.Faults));
    }

    [Fact]
    public void A_term_without_name_is_left_out()
    {
        var reading = CslLocale.Read("<locale xml:lang=\"en\"><terms>\n  <term>x</term></terms></locale>");
        Assert.Equal(new CslFault(2, 4, CslSeverity.Warning, "A term has no name"), Assert.Single(reading.Faults));
        Assert.NotNull(reading.Value);
    }

    [Theory]
    [InlineData("es-ES", "en prensa")]
    [InlineData("es", "en prensa")]
    [InlineData("es-MX", "en prensa")]
    [InlineData("en-GB", "in press")]
    [InlineData("fi-FI", "in press")]
    public void A_dialect_falls_back_to_its_language_and_a_language_to_english(string language, string expected) =>
        Assert.Equal(expected, Small.Layout("<text term=\"in press\"/>", Item, language));

    [Theory]
    [InlineData("en-US", "generic")]
    [InlineData("es-ES", "spanish")]
    public void Terms_of_the_style_stand_above_those_of_files(string language, string expected)
    {
        const string Terms = "<locale><terms><term name=\"in press\">generic</term></terms></locale><locale xml:lang=\"es\"><terms><term name=\"in press\">spanish</term></terms></locale>";
        Assert.Equal(expected, Small.Cite(Small.Style("<text term=\"in press\"/>", before: Terms), Item, language));
    }

    [Theory]
    [InlineData("verb-short", "ed. by")]
    [InlineData("symbol", "ed.")]
    [InlineData("long", "editor")]
    public void A_missing_form_falls_back_to_a_longer_one(string form, string expected) =>
        Assert.Equal(expected, Small.Layout($"<text term=\"editor\" form=\"{form}\"/>", Item));

    [Theory]
    [InlineData("en-US", "“A ‘b,’” May 2, 2020")]
    [InlineData("en-GB", "‘A “b”’, 2 May 2020")]
    [InlineData("es-ES", "«A “b”», 2 de mayo de 2020")]
    public void Each_shipped_language_has_its_quotation_marks_and_dates(string language, string expected) => Assert.Equal(
        expected,
        Small.Layout("<text variable=\"title\" quotes=\"true\" suffix=\", \"/><date variable=\"issued\" form=\"text\"/>", """[{"id": "a", "title": "A \"b\"", "issued": {"date-parts": [[2020, 5, 2]]}}]""", language));

    [Fact]
    public void Without_any_locale_words_are_missing_and_nothing_else() => Assert.Equal(
        "“T” A and B, ",
        new CitationProcessor(Small.Read(Small.Style("<text variable=\"title\" quotes=\"true\" suffix=\" \"/><names variable=\"author\"><name and=\"text\"/></names><text value=\", \"/><text term=\"in press\"/>")), [])
            .Process(Small.Items("""[{"id": "a", "title": "T", "author": [{"family": "A"}, {"family": "B"}]}]"""), [Cluster.Of("a")]).Citations[0].ToText());

    [Fact]
    public void The_shipped_locales_have_the_same_terms()
    {
        var (english, spanish) = (CslLocale.Shipped[0].Data, CslLocale.Shipped[1].Data);
        // Spanish has no settled words for it, and styles print the English ones.
        Assert.Equal(Names(english).Where(n => n != "advance-online-publication/Long"), Names(spanish));

        static IEnumerable<string> Names(EvidenceSite.Csl.Locales.LocaleData data) => data.Terms.Keys.Select(k => k.Name + "/" + k.Form).Where(n => !n.EndsWith("Short", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }
}
