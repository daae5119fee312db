namespace EvidenceSite.Export;

/// <summary>BibLaTeX, by the types and fields of the data model in the manual of biblatex 3 (section 2).</summary>
internal sealed class BibLatexWriter : IFormatWriter
{
    public ExportFormat Format => ExportFormat.BibLatex;

    public FileFrame Frame { get; } = new("", "\n", "");

    public byte[] Entry(ExportItem item)
    {
        var record = item.Record;
        var type = TypeOf(record.Type);
        var fields = new TexFields(type, item.CitationKey);
        fields.Names("author", record.Authors);
        fields.Names("editor", item.InRole("editor"));
        fields.Names("translator", item.InRole("translator"));
        fields.Braced("title", record.Title);
        fields.Braced("shorttitle", item.Variable("title-short"));
        fields.Add(type switch { "article" => "journaltitle", "online" or "misc" or "software" or "dataset" => "howpublished", _ => "booktitle" }, record.ContainerTitle);
        fields.Add("shortjournal", record.ContainerTitleShort);
        fields.Add("series", item.Variable("collection-title"));
        fields.Add("edition", item.Variable("edition"));
        fields.Add("version", item.Variable("version"));
        fields.Add("date", record.Issued?.ToString());
        fields.Add("volume", record.Volume);
        fields.Add("number", type == "article" ? record.Issue : record.Issue ?? record.Number);
        fields.Add("eid", type == "article" ? record.Number : null);
        fields.Pages(item);
        fields.Add(type is "report" or "thesis" ? "institution" : "publisher", record.Publisher);
        fields.Add("location", record.PublisherPlace);
        fields.Add(type is "report" or "thesis" ? "type" : "entrysubtype", record.Genre);
        BibTexWriter.Identifiers(fields, item);
        fields.Verbatim("eprint", record.Pmid?.ToString());
        fields.Add("eprinttype", record.Pmid is null ? null : "pubmed");
        fields.Add("langid", record.Language);
        fields.Add("keywords", record.Keywords.IsEmpty ? null : string.Join(", ", record.Keywords));
        fields.Add("abstract", item.Abstract);
        fields.Add("copyright", item.Rights);
        fields.Add("pubstate", record.Status.Kind == StatusKind.Current ? null : StatusText.Word(record.Status.Kind));
        fields.Add("note", string.Join(' ', item.Notes));
        return fields.ToBytes();
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" => "article",
        "book" => "book",
        "chapter" => "incollection",
        "dataset" => "dataset",
        "entry-dictionary" or "entry-encyclopedia" => "inreference",
        "manuscript" => "unpublished",
        "paper-conference" => "inproceedings",
        "patent" => "patent",
        "post" or "post-weblog" or "webpage" => "online",
        "report" => "report",
        "software" => "software",
        "thesis" => "thesis",
        _ => "misc",
    };
}
