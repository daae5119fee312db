using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>RIS: two characters, two blanks, a hyphen, a blank; a record begins with TY and ends with ER.</summary>
internal sealed partial class RisReader() : FormatReader(ExportFormat.Ris)
{
    private static readonly ImmutableArray<string> Known =
        ["TY", "ID", "AU", "ED", "A3", "A4", "TI", "ST", "T2", "T3", "J2", "PY", "DA", "VL", "IS", "SP", "EP", "M1", "M3", "ET", "NV", "PB", "CY", "SN", "DO", "AN", "C2", "UR", "LA", "KW", "AB", "N1", "ER"];

    public override ImmutableArray<string> Kept => [.. RecordFields.Names.Except(["type"])];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        var records = ImmutableArray.CreateBuilder<RecordFields>();
        List<(string Tag, string Value)>? open = null;
        foreach (var line in text.Split("\r\n"))
        {
            if (line.Length == 0 && open is null) continue;
            var match = Line().Match(line);
            Assert.True(match.Success, $"Not a line of RIS: {line}");
            var (tag, value) = (match.Groups[1].Value, match.Groups[2].Value);
            Assert.Contains(tag, Known);
            Assert.Equal(tag == "TY", open is null);
            open ??= [];
            if (tag != "ER")
            {
                open.Add((tag, value));
                continue;
            }
            records.Add(Fields(new TaggedText([.. open])));
            open = null;
        }
        Assert.Null(open);
        return records.ToImmutable();
    }

    private static RecordFields Fields(TaggedText lines)
    {
        var date = (lines.First("DA") ?? "").Split('/');
        var fields = new RecordFields
        {
            ["title"] = lines.First("TI"),
            ["container"] = lines.First("T2"),
            ["container-short"] = lines.First("J2"),
            ["date"] = string.Join('-', date.Take(3).Where(part => part.Length > 0)),
            ["volume"] = lines.First("VL"),
            ["issue"] = lines.First("IS"),
            ["pages"] = string.Join('-', lines.Every("SP").Concat(lines.Every("EP"))),
            ["number"] = lines.First("M1"),
            ["genre"] = lines.First("M3"),
            ["publisher"] = lines.First("PB"),
            ["place"] = lines.First("CY"),
            ["language"] = lines.First("LA"),
            ["doi"] = lines.First("DO"),
            ["pmid"] = lines.First("AN"),
            ["pmcid"] = lines.First("C2"),
            ["isbn"] = lines.Every("SN").FirstOrDefault(sn => !IsIssn(sn)),
            ["url"] = lines.First("UR"),
            ["abstract"] = lines.First("AB"),
        };
        fields.All("authors", lines.Every("AU"));
        fields.All("editors", lines.Every("ED"));
        fields.All("issn", lines.Every("SN").Where(IsIssn));
        fields.All("keywords", lines.Every("KW"));
        fields.Notes(lines.Every("N1"));
        return fields;
    }

    private static bool IsIssn(string text) => Issn.TryParse(text, out _);

    [GeneratedRegex(@"\A([A-Z][A-Z0-9])  - ([^\r\n\p{Cc}]*)\z")]
    private static partial Regex Line();
}
