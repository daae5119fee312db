using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>MARC 21, from ISO 2709 or from MARCXML.</summary>
internal sealed partial class MarcReader(ExportFormat format) : FormatReader(format)
{
    public override ImmutableArray<string> Kept => [.. RecordFields.Names.Except(["type"])];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file) => [.. Records(file).Select(Fields)];

    /// <summary>The fields of each record.</summary>
    public ImmutableArray<ImmutableArray<MarcFieldText>> Records(ReadOnlySpan<byte> file) =>
        Format == ExportFormat.Marc ? [.. Iso2709.Records(file.ToArray())] : [.. XmlText.Root(file).Elements().Select(FromXml)];

    private static ImmutableArray<MarcFieldText> FromXml(XElement record)
    {
        Assert.Equal(24, record.Text("leader")!.Length);
        return
        [
            .. record.Every("controlfield").Select(f => new MarcFieldText(f.Attribute("tag")!.Value, "", [('a', f.Value)])),
            .. record.Every("datafield").Select(f => new MarcFieldText(
                f.Attribute("tag")!.Value,
                f.Attribute("ind1")!.Value + f.Attribute("ind2")!.Value,
                [.. f.Elements().Select(s => (s.Attribute("code")!.Value[0], s.Value))])),
        ];
    }

    private static RecordFields Fields(ImmutableArray<MarcFieldText> record)
    {
        string? Text(string tag, char code) => record.Where(f => f.Tag == tag).Select(f => f[code]).OfType<string>().FirstOrDefault();
        string? Number(string source) => record.FirstOrDefault(f => f.Tag == "024" && f['2'] == source)?['a'];

        Assert.Equal(40, record.Single(f => f.Tag == "008")['a']!.Length);
        var parts = Parts().Match(Text("773", 'g') ?? "").Groups;
        var fields = new RecordFields
        {
            ["title"] = Text("245", 'a'),
            ["container"] = Text("773", 't'),
            ["container-short"] = Text("773", 'p'),
            ["date"] = Text("264", 'c'),
            ["volume"] = parts["v"].Value,
            ["issue"] = parts["n"].Value,
            ["number"] = parts["a"].Value,
            ["pages"] = parts["p"].Value,
            ["genre"] = Text("655", 'a'),
            ["publisher"] = Text("264", 'b'),
            ["place"] = Text("264", 'a'),
            ["language"] = Text("041", 'a'),
            ["doi"] = Number("doi"),
            ["pmid"] = Number("pmid"),
            ["pmcid"] = Number("pmcid"),
            ["issn"] = Text("773", 'x'),
            ["isbn"] = Text("020", 'a'),
            ["url"] = Text("856", 'u'),
            ["abstract"] = string.Join(' ', record.Where(f => f.Tag == "520").Select(f => f['a'])),
            ["licence"] = Text("540", 'u'),
        };
        var people = record.Where(f => f.Tag is "100" or "110" or "700" or "710").ToArray();
        fields.All("authors", people.Where(f => f['4'] == "aut" && f['e'] == "author").Select(Name));
        fields.All("editors", people.Where(f => f['4'] == "edt").Select(Name));
        fields.All("keywords", record.Where(f => f.Tag == "653").Select(f => f['a']));
        fields.Notes(record.Where(f => f.Tag == "500").Select(f => f['a']!));
        return fields;
    }

    private static string Name(MarcFieldText field) => field['a'] + (field['c'] is { } suffix ? ", " + suffix : "");

    [GeneratedRegex("^(vol\\. (?<v>.*?))?(, )?(no\\. (?<n>.*?))?(, )?(art\\. (?<a>.*?))?(, )?(p\\. (?<p>.*))?$")]
    private static partial Regex Parts();
}
