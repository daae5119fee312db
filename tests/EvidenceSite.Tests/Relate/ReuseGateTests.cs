using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Relate;

public sealed class ReuseGateTests
{
    private const string Abstract = "abstract: [{label: AIMS, text: Words.}, {label: RESULTS, text: More.}]";

    [Theory]
    [InlineData("", WithheldReason.LicenceUnknown)]
    [InlineData("licence: {applies-to: article, url: https://example.org/terms}", WithheldReason.LicenceUnknown)]
    [InlineData("licence: {applies-to: data, spdx: CC0-1.0}", WithheldReason.LicenceUnknown)]
    [InlineData("licence: {applies-to: article, statement: All rights reserved}", WithheldReason.AllRightsReserved)]
    [InlineData("licence: [{applies-to: article, spdx: CC-BY-4.0}, {applies-to: abstract, statement: All rights reserved}]", WithheldReason.AllRightsReserved)]
    [InlineData("licence: {applies-to: article, spdx: LicenseRef-X}", WithheldReason.Licence)]
    [InlineData("licence: {applies-to: article, spdx: CC-BY-4.0};;publish: {abstract: false}", WithheldReason.Record)]
    [InlineData("licence: {applies-to: article, spdx: CC-BY-4.0}", null)]
    [InlineData("licence: {applies-to: article, spdx: CC-BY-NC-ND-3.0-IGO}", null)]
    [InlineData("licence: {applies-to: article, spdx: CC-BY-NC-SA-2.0-UK};;publish: {abstract: true}", null)]
    [InlineData("licence: [{applies-to: article, statement: All rights reserved}, {applies-to: abstract, spdx: CC0-1.0}]", null)]
    public void An_abstract_is_shown_only_where_its_licence_allows_it(string keys, WithheldReason? reason)
    {
        var catalogue = TestSite.WithBuiltInPolicy(RelatedSite.Text("a|" + Abstract + (keys.Length > 0 ? ";;" + keys : ""))).Relate();
        var study = catalogue.Value.StudiesById["a"];
        Assert.Equal(reason, study.Reuse.Withheld);
        Assert.Equal(reason is null ? 2 : 0, study.Record.Abstract.Length);
        Assert.Equal(reason is null ? [] : ["AIMS", "RESULTS"], study.Reuse.WithheldLabels.AsEnumerable());
        Assert.Same(study.Record, catalogue.Value.Content.Records.Single(r => r.Id == "a"));
    }

    [Theory]
    [InlineData("CC-BY-NC-4.0", WithheldReason.NonCommercial)]
    [InlineData("CC-BY-NC-ND-4.0", WithheldReason.NonCommercial)]
    [InlineData("CC-BY-ND-4.0", null)]
    [InlineData("CC-BY-4.0", null)]
    public void A_commercial_site_withholds_what_is_for_non_commercial_use(string licence, WithheldReason? reason)
    {
        var text = RelatedSite.Text($"a|abstract: Words.;;licence: {{applies-to: article, spdx: {licence}}}") + "=== output-config/policy.yaml\ncommercial: true\n";
        Assert.Equal(reason, TestSite.Of(text).Relate().Value.Studies[0].Reuse.Withheld);
    }

    [Fact]
    public void A_record_without_abstract_withholds_nothing()
    {
        var study = TestSite.WithBuiltInPolicy(RelatedSite.Text("a|publish: {abstract: false}")).Relate().Value.Studies[0];
        Assert.Null(study.Reuse.Withheld);
        Assert.Equal(ReuseRule.Unknown, study.Reuse.Rule.Name);
    }

    [Fact]
    public void Quotations_of_a_withheld_abstract_are_compared_with_it_all_the_same()
    {
        const string Whole = "a|abstract: [{label: RESULTS, text: It helped most of them.}]";
        string Faulty(string quotation) => Faults.Of(TestSite.WithBuiltInPolicy(
            RelatedSite.Text(Whole) + RelatedSite.Summary("a", $"## Found\n\n### It helped {{#helped}}\n\n> {quotation} [@a, Results]", "reuse: own-words")).Relate().Diagnostics);
        Assert.Equal("", Faulty("It helped most of them"));
        Assert.Equal("summaries/a.md(18,1) ES3006", Faulty("It helped none of them"));
    }

    [Theory]
    [InlineData("CC-BY-4.0", false)]
    [InlineData("CC-BY-NC-4.0", true)]
    [InlineData("CC-BY-NC-ND-3.0-DE", true)]
    public void Non_commercial_sources_are_known_as_such(string licence, bool isMarked) => Assert.Equal(
        isMarked, TestSite.WithBuiltInPolicy(RelatedSite.Text($"a|licence: {{applies-to: article, spdx: {licence}}}")).Relate().Value.Studies[0].Reuse.IsNonCommercial);

    [Fact]
    public void A_source_of_unknown_licence_is_not_called_non_commercial() =>
        Assert.False(TestSite.WithBuiltInPolicy(RelatedSite.Text("a")).Relate().Value.Studies[0].Reuse.IsNonCommercial);
}
