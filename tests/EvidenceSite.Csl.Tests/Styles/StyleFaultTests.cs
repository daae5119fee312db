namespace EvidenceSite.Csl.Tests.Styles;

/// <summary>A style with a fault says where it is, and never throws.</summary>
public sealed class StyleFaultTests
{
    [Fact]
    public void Broken_xml_is_an_error_at_its_place() => Refused(
        """
        <style class="in-text">
          <citation><layout></citation>
        </style>
        """,
        2, 23, "Not well-formed XML: The 'layout' start tag on line 2 position 14 does not match the end tag of 'citation'");

    [Fact]
    public void Another_root_is_an_error() => Refused("<locale/>", 1, 2, "The root element is \"locale\", allowed is \"style\"");

    [Fact]
    public void A_document_type_is_refused_so_that_no_entity_can_swell_or_read_a_file() =>
        Assert.Null(CslStyle.Read("<!DOCTYPE style [<!ENTITY a \"b\">]><style/>").Value);

    [Fact]
    public void A_style_without_citation_is_an_error() => Refused("<style><info/></style>", 1, 2, "The style has no element \"citation\"");

    [Fact]
    public void A_citation_without_layout_is_an_error() => Refused("<style>\n  <citation/>\n</style>", 2, 4, "The element \"citation\" has no layout");

    [Fact]
    public void A_macro_that_does_not_exist_is_an_error_where_it_is_called() => Refused(
        """
        <style>
          <citation>
            <layout><text macro="author"/></layout>
          </citation>
        </style>
        """,
        3, 19, "The macro \"author\" does not exist");

    [Fact]
    public void Macros_that_call_each_other_in_a_circle_are_an_error() => Refused(
        """
        <style>
          <macro name="a"><group><text macro="b"/></group></macro>
          <macro name="b"><text macro="a"/></macro>
          <citation><layout><text macro="a"/></layout></citation>
        </style>
        """,
        2, 4, "The macro \"a\" calls itself: a, b, a");

    [Fact]
    public void Elements_nested_without_end_are_an_error()
    {
        var deep = string.Concat(Enumerable.Repeat("<group>", 5000)) + string.Concat(Enumerable.Repeat("</group>", 5000));
        var reading = CslStyle.Read($"<style><citation><layout>{deep}</layout></citation></style>");
        Assert.Null(reading.Value);
        Assert.Equal("Elements are nested deeper than 100 levels", Assert.Single(reading.Faults).Message);
    }

    [Theory]
    [InlineData("<text/>", "The element \"text\" says nothing to render, allowed is one of variable, macro, term, value")]
    [InlineData("<texts/>", "The element \"texts\" is not known here, allowed is text, number, label, date, names, group, choose")]
    [InlineData("<number/>", "The element \"number\" has no attribute \"variable\"")]
    [InlineData("<names/>", "The element \"names\" has no attribute \"variable\"")]
    [InlineData("<date/>", "The element \"date\" has no attribute \"variable\"")]
    [InlineData("<choose><if/></choose>", "The element \"if\" tests nothing, allowed is disambiguate, is-numeric, is-uncertain-date, locator, position, type, variable")]
    [InlineData("<choose><when/></choose>", "The element \"when\" is not known here, allowed is if, else-if, else")]
    [InlineData("<date variable=\"issued\"><date-part/></date>", "The element \"date-part\" has no attribute \"name\"")]
    public void A_part_that_says_nothing_is_left_out_with_a_warning(string element, string message)
    {
        var reading = CslStyle.Read($"<style>\n<citation><layout>\n{element}<text value=\"rest\"/></layout></citation></style>");
        var fault = Assert.Single(reading.Faults);
        Assert.Equal((3, CslSeverity.Warning, message), (fault.Line, fault.Severity, fault.Message));
        Assert.NotNull(reading.Value);
    }

    [Theory]
    [InlineData("<text value=\"x\" font-style=\"slanted\"/>", 17, "The attribute \"font-style\" has the value \"slanted\", allowed is normal, italic, oblique")]
    [InlineData("<text value=\"x\" quotes=\"yes\"/>", 17, "The attribute \"quotes\" has the value \"yes\", allowed is true, false")]
    [InlineData("<names variable=\"author\"><name et-al-min=\"few\"/></names>", 32, "The attribute \"et-al-min\" has the value \"few\", allowed is a whole number")]
    public void A_bad_value_is_a_warning_at_the_attribute_and_counts_as_absent(string element, int column, string message)
    {
        var reading = CslStyle.Read($"<style><citation><layout>\n{element}</layout></citation></style>");
        Assert.Equal(new CslFault(2, column, CslSeverity.Warning, message), Assert.Single(reading.Faults));
    }

    [Fact]
    public void All_faults_come_in_one_reading_in_the_order_of_the_style()
    {
        var reading = CslStyle.Read("<style>\n<macro/>\n<citation><layout><text/>\n<number/></layout></citation>\n</style>");
        Assert.Equal([2, 3, 4], reading.Faults.Select(f => f.Line));
    }

    [Fact]
    public void A_fault_prints_as_compilers_print_it() =>
        Assert.Equal("(3,7): warning: Something is wrong", new CslFault(3, 7, CslSeverity.Warning, "Something is wrong").ToString());

    private static void Refused(string xml, int line, int column, string message)
    {
        var reading = CslStyle.Read(xml.ReplaceLineEndings("\n"));
        Assert.Null(reading.Value);
        Assert.Equal(new CslFault(line, column, CslSeverity.Error, message), Assert.Single(reading.Faults));
    }
}
