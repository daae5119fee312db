using EvidenceSite.Tests.Export.Formats.Readers;

namespace EvidenceSite.Tests.Export.Formats;

/// <summary>MARC's lengths, and its two forms.</summary>
public sealed class MarcTests
{
    private static readonly MarcReader Binary = new(ExportFormat.Marc);
    private static readonly MarcReader Xml = new(ExportFormat.MarcXml);

    [Fact]
    public void Both_forms_say_the_same() => Assert.Equal(Print(Xml, SampleRecords.Full), Print(Binary, SampleRecords.Full));

    [Fact]
    public void A_long_abstract_goes_on_in_further_fields()
    {
        var words = string.Join(' ', Enumerable.Range(0, 4_000).Select(i => $"wörd{i}"));
        var record = SampleRecords.Full with { Abstract = [SampleRecords.Section(null, words)] };
        Assert.Equal(4, Fields(Binary, record).Count(f => f.Tag == "520"));
        Assert.Equal(words, Binary.Read(SampleRecords.File(ExportFormat.Marc, record)).Single()["abstract"]);
        Assert.Equal(Print(Xml, record), Print(Binary, record));
    }

    [Fact]
    public void A_record_that_would_be_too_long_loses_parts_of_its_abstract_and_can_be_read()
    {
        var record = SampleRecords.Full with { Abstract = [SampleRecords.Section(null, string.Join(' ', Enumerable.Repeat("word", 40_000)))], Title = new string('王', 50_000) };
        var fields = Fields(Binary, record);
        Assert.InRange(fields.Count(f => f.Tag == "520"), 7, 10);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(fields.Single(f => f.Tag == "245")['a']!), 9_000, 9_999);
    }

    [Fact]
    public void Values_have_none_of_its_delimiters()
    {
        var record = SampleRecords.Full with { Title = "a\u001D\u001E\u001Fb c\u001F", Publisher = "\u001E", PublisherPlace = "\u001F" };
        var fields = Fields(Binary, record);
        Assert.Equal("a b c", fields.Single(f => f.Tag == "245")['a']);
        Assert.Equal(('c', "2023-10-14"), Assert.Single(fields.Single(f => f.Tag == "264").Subfields));
    }

    [Fact]
    public void Licence_status_and_people_have_fields_of_their_own()
    {
        var fields = Fields(Xml, SampleRecords.Full);
        Assert.Equal("CC-BY-4.0", fields.Single(f => f.Tag == "540")['f']);
        Assert.Equal("© The Author(s) 2023", fields.Single(f => f.Tag == "542")['f']);
        Assert.Equal("https://doi.org/10.1234/notice", fields.Single(f => f.Tag == "787")['o']);
        Assert.Equal(["100", "710", "700", "700", "700"], fields.Where(f => f.Tag is "100" or "110" or "700" or "710").Select(f => f.Tag));
        Assert.Equal("https://orcid.org/0000-0002-1825-0097", fields.Single(f => f.Tag == "100")['1']);
        Assert.Equal("s2023    ", fields.Single(f => f.Tag == "008")['a']![6..15]);
        Assert.Equal("eng", fields.Single(f => f.Tag == "008")['a']![35..38]);
    }

    private static MarcFieldText[] Fields(MarcReader reader, Record record) => [.. reader.Records(SampleRecords.File(reader.Format, record)).Single()];

    private static string Print(MarcReader reader, Record record) =>
        string.Join('\n', Fields(reader, record).Select(f => $"{f.Tag} {f.Indicators} {string.Concat(f.Subfields.Select(s => $"${s.Code}{s.Value}"))}"));
}
