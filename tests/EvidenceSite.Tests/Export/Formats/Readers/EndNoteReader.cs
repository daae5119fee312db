using System.Text;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>EndNote's tagged format: a percent sign, one character, a blank; empty lines between records, and %0 at their beginning.</summary>
internal sealed class EndNoteReader() : FormatReader(ExportFormat.EndNote)
{
    public override ImmutableArray<string> Kept => [.. RecordFields.Names.Except(["type"])];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        var records = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return [.. records.Select(record => Fields(new TaggedText([.. record.TrimEnd('\n').Split('\n').Select(Line)])))];
    }

    private static (string, string) Line(string line, int index)
    {
        Assert.Matches(@"\A%[A-Z0-9!@?] [^\p{Cc}]+\z", line);
        Assert.Equal(index == 0, line[1] == '0');
        return (line[1..2], line[3..]);
    }

    private static RecordFields Fields(TaggedText lines)
    {
        var fields = new RecordFields
        {
            ["title"] = lines.First("T"),
            ["container"] = lines.First("J") ?? lines.First("B"),
            ["container-short"] = lines.First("O"),
            ["date"] = lines.First("8"),
            ["volume"] = lines.First("V"),
            ["issue"] = lines.First("N"),
            ["pages"] = lines.First("P"),
            ["number"] = lines.First("1"),
            ["genre"] = lines.First("9"),
            ["publisher"] = lines.First("I"),
            ["place"] = lines.First("C"),
            ["language"] = lines.First("G"),
            ["doi"] = lines.First("R"),
            ["pmid"] = lines.First("M"),
            ["pmcid"] = lines.First("2"),
            ["isbn"] = lines.Every("@").FirstOrDefault(n => !Issn.TryParse(n, out _)),
            ["url"] = lines.First("U"),
            ["abstract"] = lines.First("X"),
        };
        fields.All("authors", lines.Every("A").Select(Group));
        fields.All("editors", lines.Every("E").Select(Group));
        fields.All("issn", lines.Every("@").Where(n => Issn.TryParse(n, out _)));
        fields.All("keywords", lines.Every("K"));
        fields.Notes(lines.Every("Z"));
        return fields;
    }

    // A comma at the end marks a group.
    internal static string Group(string name) => name.EndsWith(',') ? name[..^1] : name;
}
