using EvidenceSite.Render;
using EvidenceSite.Theme.Words;

namespace EvidenceSite.Tests.Theme;

public sealed class WordsTests
{
    [Theory]
    [InlineData("One thing: another", "One thing", "another")]
    [InlineData("First: second: third", "First", "second: third")]
    [InlineData("薬物使用者：質的研究", "薬物使用者", "質的研究")]
    [InlineData("At 10:30 in the morning", "At 10:30 in the morning", "")]
    [InlineData("Ends with a colon:", "Ends with a colon:", "")]
    [InlineData(": begins with one", ": begins with one", "")]
    [InlineData("", "", "")]
    public void A_title_is_split_at_its_first_colon(string title, string main, string sub)
    {
        var parts = TitleParts.Of(title);
        Assert.Equal((main, sub), (parts.Main, parts.Sub));
        Assert.Equal(title, parts.Main + parts.Colon + parts.Sub);
    }

    [Theory]
    [InlineData("CC-BY-4.0", "CC BY 4.0")]
    [InlineData("CC-BY-NC-ND-3.0-IGO", "CC BY-NC-ND 3.0 IGO")]
    [InlineData("CC0-1.0", "CC0 1.0")]
    [InlineData("MIT", "MIT")]
    public void A_licence_is_called_as_its_maker_calls_it(string id, string name)
    {
        Assert.True(SpdxLicence.TryParse(id, out var licence));
        Assert.Equal(name, LicenceWords.Short(licence));
    }

    [Theory]
    [InlineData("ar", "en", "rtl")]
    [InlineData("fa-IR", "es", "rtl")]
    [InlineData("en", "he", "ltr")]
    [InlineData("es", "en", null)]
    [InlineData(null, "en", null)]
    public void A_direction_is_said_where_it_turns(string? content, string page, string? direction) =>
        Assert.Equal(direction, Languages.DirectionOf(content, page));

    [Theory]
    [InlineData("RESULTS", "abstract-results")]
    [InlineData("Methods and Findings", "abstract-methods-and-findings")]
    [InlineData(" (Aim) ", "abstract-aim")]
    [InlineData("目的", "abstract-目的")]
    [InlineData("", "abstract")]
    public void A_section_of_an_abstract_has_a_lasting_anchor(string label, string anchor) => Assert.Equal(anchor, AbstractAnchor.Of(label));
}
