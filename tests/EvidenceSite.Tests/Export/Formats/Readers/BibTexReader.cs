using System.Text;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>The fields of BibTeX and of biblatex.</summary>
internal sealed class BibTexReader(ExportFormat format) : FormatReader(format)
{
    private static readonly ImmutableArray<string> Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private bool IsBibLatex => Format == ExportFormat.BibLatex;

    public override ImmutableArray<string> Kept => IsBibLatex
        ? [.. RecordFields.Names.Except(["type"])]
        : [.. RecordFields.Names.Except(["type", "container-short", "date", "genre"])];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file)
    {
        var entries = TexReader.Entries(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file)).ToArray();
        Assert.Equal(entries.Length, entries.Select(e => e.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        return [.. entries.Select(e => Fields(e.Type == "article", e.Fields))];
    }

    private static RecordFields Fields(bool isArticle, Dictionary<string, string> entry)
    {
        string? Text(params string[] names) => names.Select(name => entry.GetValueOrDefault(name)).OfType<string>().Select(TexReader.Shown).FirstOrDefault();
        string? Verbatim(string name) => entry.GetValueOrDefault(name);

        var fields = new RecordFields
        {
            ["title"] = Text("title"),
            ["container"] = Text("journal", "journaltitle", "booktitle", "howpublished"),
            ["container-short"] = Text("shortjournal"),
            ["date"] = Text("date"),
            ["volume"] = Text("volume"),
            ["issue"] = isArticle ? Text("number") : null,
            ["pages"] = entry.TryGetValue("pages", out var pages) ? TexReader.Shown(pages.Replace("--", "-", StringComparison.Ordinal)) : null,
            ["number"] = Text(isArticle ? "eid" : "number"),
            ["genre"] = Text("type", "entrysubtype"),
            ["publisher"] = Text("publisher", "institution", "school"),
            ["place"] = Text("address", "location"),
            ["language"] = Text("langid"),
            ["doi"] = Verbatim("doi"),
            ["pmid"] = Text("pmid"),
            ["pmcid"] = Text("pmcid"),
            ["issn"] = Text("issn")?.Replace(", ", "; ", StringComparison.Ordinal),
            ["isbn"] = Text("isbn"),
            ["url"] = Verbatim("url"),
            ["keywords"] = Text("keywords"),
            ["abstract"] = Text("abstract"),
            ["licence"] = RecordFields.LicenceIn(Text("copyright")),
            ["status"] = Text("note"),
        };
        if (entry.TryGetValue("month", out var month)) Assert.Contains(month, Months);
        if (entry.TryGetValue("author", out var authors)) fields.All("authors", TexReader.Names(authors));
        if (entry.TryGetValue("editor", out var editors)) fields.All("editors", TexReader.Names(editors));
        return fields;
    }
}
