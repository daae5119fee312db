using EvidenceSite.Export;
using EvidenceSite.Tests.Export.Formats.Readers;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Export.Formats;

/// <summary>What is exported and read back by somebody else says the same.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Formats => [.. ExportFormat.All.Select(format => format.Id)];

    [Fact]
    public void Every_format_has_a_writer_and_a_reader()
    {
        Assert.Equal(ExportFormat.All, FormatWriters.All.Select(writer => writer.Format));
        Assert.Equal(ExportFormat.All, FormatReader.All.Select(reader => reader.Format));
        Assert.Equal(ExportFormat.All.Length, ExportFormat.All.Select(format => format.Extension).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_full_record_comes_back(string format)
    {
        var reader = Reader(format);
        foreach (var file in new[] { SampleRecords.Alone(reader.Format, SampleRecords.Full), SampleRecords.File(reader.Format, SampleRecords.Full) })
        {
            var read = Assert.Single(reader.Read(file));
            Assert.Equal(RecordFields.Of(SampleRecords.Full).Print(reader.Kept), read.Print(reader.Kept));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_record_of_which_little_is_known_comes_back_without_anything_made_up(string format)
    {
        var reader = Reader(format);
        var read = reader.Read(SampleRecords.File(reader.Format, SampleRecords.Bare, SampleRecords.Full, SampleRecords.Bare with { Id = "other" }));
        Assert.Equal(3, read.Length);
        Assert.Equal(RecordFields.Of(SampleRecords.Bare).Print(reader.Kept), read[0].Print(reader.Kept));
        Assert.Equal(RecordFields.Of(SampleRecords.Bare).Print(reader.Kept), read[2].Print(reader.Kept));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Hostile_texts_stay_in_their_fields_and_come_back(string format)
    {
        var reader = Reader(format);
        Prop.ForAll(HostileRecords.Pairs.ToArbitrary(), records =>
        {
            var read = reader.Read(SampleRecords.File(reader.Format, records));
            Assert.Equal(2, read.Length);
            for (var i = 0; i < 2; i++) Assert.Equal(RecordFields.Of(records[i]).Print(reader.Kept), read[i].Print(reader.Kept));
        }).Check(Laws.Tried(60));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_of_no_records_can_be_read(string format)
    {
        var reader = Reader(format);
        Assert.Empty(reader.Read(SampleRecords.File(reader.Format)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_that_can_say_no_more_says_in_words_what_became_of_a_study(string format)
    {
        var file = System.Text.Encoding.UTF8.GetString(SampleRecords.Alone(Reader(format).Format, SampleRecords.Full));
        Assert.Contains("10.1234/notice", file, StringComparison.Ordinal);
        Assert.Contains("etracted", file, StringComparison.Ordinal);
        Assert.Contains("creativecommons.org/licenses/by/4.0/", file, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_the_documentation_says_of_a_format_is_what_it_keeps(string format)
    {
        var reader = Reader(format);
        var lines = File.ReadAllLines(Repository.PathOf("src/EvidenceSite/Export/FORMATS.md"));
        var head = Cells(lines.Single(line => line.StartsWith("| field |", StringComparison.Ordinal)));
        var column = Array.IndexOf(head, format);
        Assert.True(column > 0, $"{format} has no column");
        foreach (var field in RecordFields.Names)
        {
            var said = Cells(lines.Single(line => line.StartsWith($"| {field} |", StringComparison.Ordinal)))[column];
            Assert.True(reader.Kept.Contains(field) == said is "yes" or "yes\\*", $"{field}: {said}");
        }
    }

    private static FormatReader Reader(string format) => FormatReader.All.Single(reader => reader.Format.Id == format);

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
