using System.Globalization;

namespace EvidenceSite.Export;

/// <summary>
/// PubMed's format, by the elements of "MEDLINE/PubMed Data Element (Field) Descriptions". What it has no element for stands in general notes.
/// </summary>
internal sealed class NbibWriter : IFormatWriter
{
    private static readonly ImmutableArray<string> Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public ExportFormat Format => ExportFormat.Nbib;

    public FileFrame Frame { get; } = new("", "\n", "");

    public byte[] Entry(ExportItem item)
    {
        var record = item.Record;
        var lines = new TaggedLines(tag => tag.PadRight(4) + "- ", "\n");
        // Readers know the beginning of a record by this element, so it stands there also where there is no number.
        if (record.Pmid is { } pmid) lines.Add("PMID", pmid.ToString());
        else lines.End("PMID- ");
        lines.Add("IS", record.Issns.Select(issn => issn.ToString()));
        lines.Add("ISBN", item.Variable("ISBN"));
        lines.Add("VI", record.Volume);
        lines.Add("IP", record.Issue);
        lines.Add("DP", record.Issued is { } issued ? Date(issued) : null);
        lines.Add("TI", record.Title);
        lines.Add("PG", record.Page);
        lines.Add("AB", item.Abstract);
        lines.Add("CI", item.Rights);
        People(lines, item);
        lines.Add("LA", LanguageCode.Of(record.Language));
        lines.Add("PT", Kinds(record));
        lines.Add("PL", record.PublisherPlace);
        lines.Add("PB", record.Publisher);
        lines.Add("TA", record.ContainerTitleShort);
        lines.Add(record.Type == "chapter" ? "BTI" : "JT", record.ContainerTitle);
        lines.Add("CTI", item.Variable("collection-title"));
        lines.Add("OT", record.Keywords);
        lines.Add("PMC", record.Pmcid?.ToString());
        lines.Add("AID", record.Doi is { } doi ? $"{doi} [doi]" : null);
        Standing(lines, record.Status);
        Notes(lines, item);
        return lines.ToBytes();
    }

    private static void People(TaggedLines lines, ExportItem item)
    {
        foreach (var author in item.Record.Authors)
        {
            lines.Add(author.Literal is null ? "FAU" : "CN", author.Inverted);
            lines.Add("AUID", author.Orcid is { } orcid ? $"ORCID: {orcid}" : null);
            lines.Add("AD", author.Affiliations.Select(affiliation => affiliation.Name));
        }
        lines.Add("FED", item.InRole("editor").Select(name => name.Inverted));
    }

    // What became of the study is a kind of publication to PubMed, and the notice an "erratum in" and the like.
    private static IEnumerable<string> Kinds(Record record)
    {
        var kind = record.Type switch
        {
            "article-journal" => "Journal Article",
            "article" => "Preprint",
            "article-newspaper" => "Newspaper Article",
            "dataset" => "Dataset",
            "report" => "Technical Report",
            "review" or "review-book" => "Review",
            "thesis" => "Academic Dissertation",
            _ => null,
        };
        if (kind is not null) yield return kind;
        if (record.Genre is { } genre) yield return genre;
        if (record.Status.Kind == StatusKind.Retracted) yield return "Retracted Publication";
    }

    private static void Standing(TaggedLines lines, RecordStatus status)
    {
        if (status.Notice is not { } notice) return;
        var tag = status.Kind switch { StatusKind.Retracted => "RIN", StatusKind.Concern => "ECI", _ => "EIN" };
        lines.Add(tag, $"doi: {notice}");
    }

    private static void Notes(TaggedLines lines, ExportItem item)
    {
        lines.Add("GN", item.Notes);
        lines.Add("GN", item.Record.Number is { } number ? $"Number: {number}" : null);
        lines.Add("GN", item.Record.Url is { } url ? $"URL: {url}" : null);
        lines.Add("GN", item.Record.Contributors.Where(c => c.Role != "editor").Select(c => $"{c.Role}: {c.Name.Inverted}"));
    }

    private static string Date(PartialDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}")
        + (date.Month is { } month ? " " + Months[month - 1] : "")
        + (date.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $" {day}") : "");
}
