using System.Globalization;

namespace EvidenceSite.Export;

/// <summary>BibTeX in UTF-8, by the types and fields of BibTeX's own documentation and those that common styles add.</summary>
internal sealed class BibTexWriter : IFormatWriter
{
    // Without quotes or braces they are BibTeX's abbreviations, which a style puts into its language.
    private static readonly ImmutableArray<string> Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public ExportFormat Format => ExportFormat.BibTex;

    public FileFrame Frame { get; } = new("", "\n", "");

    public byte[] Entry(ExportItem item)
    {
        var record = item.Record;
        var type = TypeOf(record.Type);
        var fields = new TexFields(type, item.CitationKey);
        fields.Names("author", record.Authors);
        fields.Names("editor", item.InRole("editor"));
        fields.Braced("title", record.Title);
        fields.Add(type switch { "article" => "journal", "misc" => "howpublished", _ => "booktitle" }, item.Container);
        fields.Add("series", item.Variable("collection-title"));
        fields.Add("edition", item.Variable("edition"));
        fields.Add("year", record.Issued?.Year.ToString(CultureInfo.InvariantCulture));
        fields.Word("month", record.Issued?.Month is { } month ? Months[month - 1] : null);
        fields.Add("volume", record.Volume);
        // The number of an article is not that of an issue, which styles would make of it.
        fields.Add("number", type == "article" ? record.Issue : record.Issue ?? record.Number);
        fields.Add("eid", type == "article" ? record.Number : null);
        fields.Pages(item);
        fields.Add(type switch { "techreport" => "institution", "phdthesis" => "school", _ => "publisher" }, record.Publisher);
        fields.Add("address", record.PublisherPlace);
        if (type is "techreport" or "phdthesis") fields.Add("type", record.Genre);
        Identifiers(fields, item);
        fields.Add("langid", record.Language);
        fields.Add("keywords", record.Keywords.IsEmpty ? null : string.Join(", ", record.Keywords));
        fields.Add("abstract", item.Abstract);
        fields.Add("copyright", item.Rights);
        fields.Add("note", string.Join(' ', item.Notes));
        return fields.ToBytes();
    }

    /// <summary>What names the work elsewhere; these fields are read as they stand.</summary>
    public static void Identifiers(TexFields fields, ExportItem item)
    {
        fields.Add("issn", item.Record.Issns.IsEmpty ? null : string.Join(", ", item.Record.Issns));
        fields.Add("isbn", item.Variable("ISBN"));
        fields.Verbatim("doi", item.Record.Doi?.ToString());
        fields.Add("pmid", item.Record.Pmid?.ToString());
        fields.Add("pmcid", item.Record.Pmcid?.ToString());
        fields.Verbatim("url", item.Url);
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" => "article",
        "book" => "book",
        "chapter" or "entry-dictionary" or "entry-encyclopedia" => "incollection",
        "manuscript" => "unpublished",
        "paper-conference" => "inproceedings",
        "report" => "techreport",
        "thesis" => "phdthesis",
        _ => "misc",
    };
}
