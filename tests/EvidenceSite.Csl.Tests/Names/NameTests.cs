using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Names;

public sealed class NameTests
{
    private const string Three = """[{"id": "a", "author": [{"family": "Doe", "given": "Jane Ann"}, {"family": "Roe", "given": "Rick"}, {"family": "Poe", "given": "Pat"}]}]""";

    private const string Particle = """[{"id": "a", "author": [{"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van", "suffix": "Jr."}]}]""";

    [Theory]
    [InlineData("", "Jane Ann Doe, Rick Roe, Pat Poe")]
    [InlineData("and=\"text\"", "Jane Ann Doe, Rick Roe, and Pat Poe")]
    [InlineData("and=\"symbol\" delimiter-precedes-last=\"never\"", "Jane Ann Doe, Rick Roe &#38; Pat Poe")]
    [InlineData("form=\"short\" delimiter=\"; \"", "Doe; Roe; Poe")]
    [InlineData("form=\"count\"", "3")]
    [InlineData("name-as-sort-order=\"first\" and=\"text\"", "Doe, Jane Ann, Rick Roe, and Pat Poe")]
    [InlineData("name-as-sort-order=\"all\" sort-separator=\" \" initialize-with=\"\"", "Doe JA, Roe R, Poe P")]
    [InlineData("et-al-min=\"3\" et-al-use-first=\"1\"", "Jane Ann Doe et al.")]
    [InlineData("et-al-min=\"3\" et-al-use-first=\"2\"", "Jane Ann Doe, Rick Roe, et al.")]
    [InlineData("et-al-min=\"3\" et-al-use-first=\"1\" delimiter-precedes-et-al=\"always\"", "Jane Ann Doe, et al.")]
    [InlineData("et-al-min=\"3\" et-al-use-first=\"1\" et-al-use-last=\"true\"", "Jane Ann Doe, … Pat Poe")]
    [InlineData("et-al-min=\"3\"", "Jane Ann Doe, Rick Roe, Pat Poe")]
    [InlineData("name-as-sort-order=\"first\" et-al-min=\"3\" et-al-use-first=\"1\" delimiter-precedes-et-al=\"after-inverted-name\"", "Doe, Jane Ann, et al.")]
    public void A_list_of_names_follows_its_options(string name, string expected) =>
        Assert.Equal(expected, Small.Layout($"<names variable=\"author\"><name {name}/></names>", Three));

    [Theory]
    [InlineData("Jane Ann", ". ", "J. A. Doe")]
    [InlineData("J.A.", ". ", "J. A. Doe")]
    [InlineData("Jean-Luc", ".", "J.-L. Doe")]
    [InlineData("Guo-ping", ".", "G. Doe")]
    [InlineData("Ph. M.", ".", "Ph.M. Doe")]
    [InlineData("Jean de", ".", "J. de Doe")]
    public void Given_names_become_initials(string given, string mark, string expected) => Assert.Equal(
        expected,
        Small.Layout($"<names variable=\"author\"><name initialize-with=\"{mark}\"/></names>", $$"""[{"id": "a", "author": [{"family": "Doe", "given": "{{given}}"}]}]"""));

    [Fact]
    public void Without_initialize_only_initials_get_their_mark() => Assert.Equal(
        "Jane A. Doe",
        Small.Layout("<names variable=\"author\"><name initialize=\"false\" initialize-with=\".\"/></names>", """[{"id": "a", "author": [{"family": "Doe", "given": "Jane A"}]}]"""));

    [Fact]
    public void Hyphens_between_initials_go_if_the_style_says_so() => Assert.Equal(
        "J.L. Doe",
        Small.Cite(Small.Style("<names variable=\"author\"><name initialize-with=\".\"/></names>", style: "initialize-with-hyphen=\"false\""), """[{"id": "a", "author": [{"family": "Doe", "given": "Jean-Luc"}]}]"""));

    [Theory]
    [InlineData("never", "van Gogh, Vincent, Jr.")]
    [InlineData("sort-only", "van Gogh, Vincent, Jr.")]
    [InlineData("display-and-sort", "Gogh, Vincent van, Jr.")]
    public void Particles_stand_where_the_style_demotes_them_to(string demotion, string expected) => Assert.Equal(
        expected,
        Small.Cite(Small.Style("<names variable=\"author\"><name name-as-sort-order=\"all\"/></names>", style: $"demote-non-dropping-particle=\"{demotion}\""), Particle));

    [Fact]
    public void Name_parts_have_formats_and_affixes_of_their_own() => Assert.Equal(
        "Vincent <b>van</b> [<b>GOGH</b>] Jr.".Replace("<b>van</b> [<b>GOGH</b>]", "[<b>VAN</b> <b>GOGH</b>]", StringComparison.Ordinal),
        Small.Layout("<names variable=\"author\"><name><name-part name=\"family\" font-weight=\"bold\" text-case=\"uppercase\" prefix=\"[\" suffix=\"]\"/></name></names>", Particle));

    [Fact]
    public void East_asian_names_are_closed_up_family_first() => Assert.Equal(
        "三島由紀夫",
        Small.Layout("<names variable=\"author\"><name initialize-with=\".\"/></names>", """[{"id": "a", "author": [{"family": "三島", "given": "由紀夫"}]}]"""));

    [Theory]
    [InlineData("""{"literal": "World Health Organization"}""", "World Health Organization")]
    [InlineData("""{"given": "Plato"}""", "Plato")]
    [InlineData("""{"family": "King", "given": "Martin", "suffix": "Jr.", "comma-suffix": true}""", "Martin King, Jr.")]
    [InlineData("""{}""", "")]
    public void Names_may_lack_parts(string name, string expected) =>
        Assert.Equal(expected, Small.Layout("<names variable=\"author\"/>", $$"""[{"id": "a", "author": [{{name}}]}]"""));

    [Theory]
    [InlineData("和", "Jane Doe和Rick Roe")]
    [InlineData("", "Jane Doe Rick Roe")]
    [InlineData("y", "Jane Doe y Rick Roe")]
    public void And_has_blanks_around_it_in_scripts_that_have_blanks(string and, string expected) => Assert.Equal(
        expected,
        Small.Cite(
            Small.Style("<names variable=\"author\"><name and=\"text\"/></names>", before: $"<locale><terms><term name=\"and\">{and}</term></terms></locale>"),
            """[{"id": "a", "author": [{"family": "Doe", "given": "Jane"}, {"family": "Roe", "given": "Rick"}]}]"""));

    [Fact]
    public void A_label_is_plural_for_two_people() => Assert.Equal(
        "Jane Doe and Rick Roe (eds.)",
        Small.Layout("<names variable=\"editor\"><name and=\"text\"/><label form=\"short\" prefix=\" (\" suffix=\")\"/></names>", """[{"id": "a", "editor": [{"family": "Doe", "given": "Jane"}, {"family": "Roe", "given": "Rick"}]}]"""));

    [Fact]
    public void The_same_people_as_editors_and_translators_stand_once() => Assert.Equal(
        "Jane Doe, editor and translator",
        Small.Layout("<names variable=\"editor translator\" delimiter=\"; \"><name/><label prefix=\", \"/></names>", """[{"id": "a", "editor": [{"family": "Doe", "given": "Jane"}], "translator": [{"family": "Doe", "given": "Jane"}]}]"""));

    [Fact]
    public void A_substitute_takes_over_the_name_element_and_is_not_shown_again() => Assert.Equal(
        "Doe, J., ",
        Small.Layout("<names variable=\"author\"><name name-as-sort-order=\"all\" initialize-with=\".\"/><substitute><names variable=\"editor\"/><text variable=\"title\"/></substitute></names><names variable=\"editor\" prefix=\"x\"/><text value=\", \"/>", """[{"id": "a", "editor": [{"family": "Doe", "given": "Jane"}]}]"""));

    [Theory]
    [InlineData("<label prefix=\", \"/>", "A, editor")]
    [InlineData("<label suffix=\": \"/><name/>", "editor: A")]
    [InlineData("<name/><label prefix=\", \"/>", "A, editor")]
    public void A_label_stands_before_the_names_only_if_the_style_puts_it_there(string parts, string expected) =>
        Assert.Equal(expected, Small.Layout($"<names variable=\"editor\">{parts}</names>", """[{"id": "a", "editor": [{"family": "A"}]}]"""));
}
