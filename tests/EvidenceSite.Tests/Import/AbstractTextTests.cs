using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import;

public sealed class AbstractTextTests
{
    [Theory]
    [InlineData("AIMS: To see. DESIGN AND SETTING: Two towns! RESULTS: It went well.", "AIMS|DESIGN AND SETTING|RESULTS")]
    [InlineData("BACKGROUND/AIMS: One. PATIENTS & METHODS: Two? OBJECTIVE(S): Three.", "BACKGROUND/AIMS|PATIENTS & METHODS|OBJECTIVE(S)")]
    [InlineData("METHODS: We asked (in 2020). RESULTS: “Yes.” CONCLUSIONS: Fine.", "METHODS|RESULTS|CONCLUSIONS")]
    [InlineData("RESULTS: Rates fell. HIV: one in ten. PWUD: two.", "RESULTS")]
    [InlineData("RESULTS: Rates of METHODS: one.", "RESULTS")]
    public void Labels_are_capitals_with_a_colon_at_the_start_or_behind_a_sentence(string text, string labels)
    {
        var sections = AbstractText.Split(text, default);
        Assert.Equal(labels.Split('|'), sections.Select(s => s.Label));
        Assert.Equal(text, string.Join(' ', sections.Select(s => $"{s.Label}: {s.Text}")));
    }

    [Theory]
    [InlineData("An abstract without labels: it has a colon. RESULTS: and this.")]
    [InlineData("Background: labels in small letters stay. Methods: as they stand.")]
    [InlineData("HIV: is no label.")]
    [InlineData("METHODS:")]
    [InlineData("x")]
    public void A_text_that_does_not_begin_with_a_label_stays_whole(string text)
    {
        var section = Assert.Single(AbstractText.Split(text, default));
        Assert.Equal((null, text), (section.Label, section.Text));
    }
}
