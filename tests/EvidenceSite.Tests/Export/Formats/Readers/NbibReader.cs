using System.Globalization;
using System.Text;
using EvidenceSite.Export;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>PubMed's format: four characters, a hyphen, a blank; records begin with PMID, and an empty line stands between them.</summary>
internal sealed class NbibReader() : FormatReader(ExportFormat.Nbib)
{
    public override ImmutableArray<string> Kept => [.. RecordFields.Names.Except(["type", "genre", "url"])];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        return [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(record => Fields(new TaggedText([.. record.TrimEnd('\n').Split('\n').Select(Line)])))];
    }

    private static (string, string) Line(string line, int index)
    {
        Assert.Matches(@"\A[A-Z]{2,4} {0,2}- [^\p{Cc}]*\z", line);
        Assert.Equal('-', line[4]);
        Assert.Equal(index == 0, line.StartsWith("PMID", StringComparison.Ordinal));
        return (line[..4].TrimEnd(), line[6..]);
    }

    private static RecordFields Fields(TaggedText lines)
    {
        var notes = lines.Every("GN").ToList();
        var fields = new RecordFields
        {
            ["title"] = lines.First("TI"),
            ["container"] = lines.First("JT") ?? lines.First("BTI"),
            ["container-short"] = lines.First("TA"),
            ["date"] = Date(lines.First("DP")),
            ["volume"] = lines.First("VI"),
            ["issue"] = lines.First("IP"),
            ["pages"] = lines.First("PG"),
            ["number"] = notes.FirstOrDefault(n => n.StartsWith("Number: ", StringComparison.Ordinal))?[8..],
            ["publisher"] = lines.First("PB"),
            ["place"] = lines.First("PL"),
            ["language"] = lines.First("LA") is { } code ? new[] { "en", "es" }.First(tag => LanguageCode.Of(tag) == code) : null,
            ["doi"] = lines.First("AID")?.Replace(" [doi]", "", StringComparison.Ordinal),
            ["pmid"] = lines.First("PMID"),
            ["pmcid"] = lines.First("PMC"),
            ["isbn"] = lines.First("ISBN"),
            ["abstract"] = lines.First("AB"),
            ["licence"] = RecordFields.LicenceIn(lines.First("CI")),
        };
        fields.All("authors", lines.Lines.Where(l => l.Tag is "FAU" or "CN").Select(l => l.Value));
        fields.All("editors", lines.Every("FED"));
        fields.All("issn", lines.Every("IS"));
        fields.All("keywords", lines.Every("OT"));
        fields.Notes(notes);
        return fields;
    }

    private static string? Date(string? text)
    {
        if (text is null) return null;
        var parts = text.Split(' ');
        var month = parts.Length > 1 ? DateTime.ParseExact(parts[1], "MMM", CultureInfo.InvariantCulture).Month : 0;
        return parts[0] + (parts.Length > 1 ? $"-{month:D2}" : "") + (parts.Length > 2 ? $"-{int.Parse(parts[2], CultureInfo.InvariantCulture):D2}" : "");
    }
}
