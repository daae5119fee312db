using System.Text;
using System.Text.Json;
using EvidenceSite.Export;
using EvidenceSite.Tests.Export.Formats.Readers;

namespace EvidenceSite.Tests.Export.Formats;

/// <summary>What single formats say in a field of their own.</summary>
public sealed class DetailTests
{
    [Theory]
    [InlineData(StatusKind.Retracted, "RIN", true)]
    [InlineData(StatusKind.Concern, "ECI", false)]
    [InlineData(StatusKind.Corrected, "EIN", false)]
    public void PubMeds_format_names_the_notice_by_its_kind(StatusKind kind, string tag, bool isRetracted)
    {
        var text = Text(ExportFormat.Nbib, SampleRecords.Full with { Status = SampleRecords.Full.Status with { Kind = kind } });
        Assert.Contains($"\n{tag.PadRight(4)}- doi: 10.1234/notice\n", text, StringComparison.Ordinal);
        Assert.Equal(isRetracted, text.Contains("\nPT  - Retracted Publication\n", StringComparison.Ordinal));
        Assert.Contains("\nAUID- ORCID: 0000-0002-1825-0097\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void BibLaTeX_has_the_whole_date_and_the_state()
    {
        var text = Text(ExportFormat.BibLatex, SampleRecords.Full);
        Assert.Contains("\n  date = {2023-10-14},\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  pubstate = {retracted},\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  eid = {155},\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void BibTeX_has_the_month_as_its_own_abbreviation() =>
        Assert.Contains("\n  year = {2023},\n  month = oct,\n", Text(ExportFormat.BibTex, SampleRecords.Full), StringComparison.Ordinal);

    [Fact]
    public void JSON_Lines_has_what_CSL_has_no_variable_for()
    {
        var record = SampleRecords.Full with { Topics = ["peer-work"], Relations = [new(RelationKind.PreprintOf, "PMC2", null, Place.WholeFile("x"))] };
        var custom = JsonDocument.Parse(Text(ExportFormat.JsonLines, record)).RootElement.GetProperty("custom");
        Assert.Equal("peer-work", custom.GetProperty("topics")[0].GetString());
        Assert.Equal("CC-BY-4.0", custom.GetProperty("licence")[0].GetProperty("spdx").GetString());
        Assert.Equal("2024-01-31", custom.GetProperty("status").GetProperty("date").GetString());
        Assert.Equal("PMC2", custom.GetProperty("relations")[0].GetProperty("id").GetString());
        Assert.Equal("0000-0002-1825-0097", custom.GetProperty("author")[0].GetProperty("ORCID").GetString());
        Assert.Equal(3, custom.GetProperty("author").GetArrayLength());
    }

    [Fact]
    public void CSL_YAML_is_CSL_JSON()
    {
        var yaml = CslReader.JsonOf(Text(ExportFormat.CslYaml, SampleRecords.Full, SampleRecords.Bare));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(Text(ExportFormat.CslJson, SampleRecords.Full, SampleRecords.Bare)).RootElement, JsonDocument.Parse(yaml).RootElement));
    }

    [Fact]
    public void DataCite_says_when_a_study_was_withdrawn_and_never_leaves_a_mandatory_property_out()
    {
        var full = JsonDocument.Parse(SampleRecords.Alone(ExportFormat.DataCite, SampleRecords.Full)).RootElement;
        Assert.Equal("2024-01-31", full.GetProperty("dates").EnumerateArray().Single(d => d.GetProperty("dateType").GetString() == "Withdrawn").GetProperty("date").GetString());
        Assert.Equal("CC-BY-4.0", full.GetProperty("rightsList")[0].GetProperty("rightsIdentifier").GetString());
        var bare = JsonDocument.Parse(SampleRecords.Alone(ExportFormat.DataCite, SampleRecords.Bare)).RootElement;
        Assert.Equal(":unav", bare.GetProperty("creators")[0].GetProperty("name").GetString());
        Assert.Equal(":unav", bare.GetProperty("publisher").GetProperty("name").GetString());
    }

    [Fact]
    public void JSON_LD_says_by_its_own_words_that_a_study_was_retracted()
    {
        var node = JsonDocument.Parse(Text(ExportFormat.JsonLd, SampleRecords.Full)).RootElement.GetProperty("@graph")[0];
        Assert.Equal("retracted", node.GetProperty("creativeWorkStatus").GetString());
        Assert.Equal("https://doi.org/10.1234/notice", node.GetProperty("correction").GetString());
        Assert.Equal("PublicationIssue", node.GetProperty("isPartOf").GetProperty("@type").GetString());
    }

    [Fact]
    public void A_note_of_the_records_own_stands_before_what_became_of_it()
    {
        var text = Text(ExportFormat.Ris, SampleRecords.Full with { Variables = [new("note", "Seen in print")] });
        Assert.Contains("\r\nN1  - Seen in print\r\nN1  - Retracted 2024-01-31. Notice:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12-19", "12", "19")]
    [InlineData("12–19", "12", "19")]
    [InlineData("e17", "e17", null)]
    [InlineData("1-4, 9-12", "1-4, 9-12", null)]
    [InlineData("-", "-", null)]
    [InlineData("A-1-A-9", "A-1-A-9", null)]
    public void Pages_fall_into_first_and_last_only_where_they_are_one_range(string page, string first, string? last) =>
        Assert.Equal((first, last), new ExportItem(SampleRecords.Full with { Page = page }, "k").Pages);

    private static string Text(ExportFormat format, params ReadOnlySpan<Record> records) => Encoding.UTF8.GetString(SampleRecords.File(format, records));
}
