using System.Globalization;

namespace EvidenceSite.Export;

/// <summary>RIS, as Zotero, EndNote and Mendeley read it; PMID and PMCID stand where PubMed puts them.</summary>
internal sealed class RisWriter : IFormatWriter
{
    public ExportFormat Format => ExportFormat.Ris;

    public FileFrame Frame { get; } = new("", "\r\n", "");

    public byte[] Entry(ExportItem item)
    {
        var record = item.Record;
        var lines = new TaggedLines(tag => tag + "  - ", "\r\n");
        lines.Add("TY", TypeOf(record.Type));
        lines.Add("ID", item.CitationKey);
        People(lines, item);
        lines.Add("TI", record.Title);
        lines.Add("ST", item.Variable("title-short"));
        lines.Add("T2", record.ContainerTitle);
        lines.Add("T3", item.Variable("collection-title"));
        lines.Add("J2", record.ContainerTitleShort);
        lines.Add("PY", record.Issued?.Year.ToString("D4", CultureInfo.InvariantCulture));
        lines.Add("DA", record.Issued is { } issued ? Date(issued) : null);
        Numbers(lines, item);
        Addresses(lines, item);
        lines.Add("KW", record.Keywords);
        lines.Add("AB", item.Abstract);
        lines.Add("N1", item.Notes);
        lines.Add("N1", item.Rights is { } rights ? $"Rights: {rights}" : null);
        lines.End("ER  - ");
        return lines.ToBytes();
    }

    private static void People(TaggedLines lines, ExportItem item)
    {
        lines.Add("AU", item.Record.Authors.Select(name => name.Inverted));
        foreach (var contributor in item.Record.Contributors)
        {
            var tag = contributor.Role switch { "editor" => "ED", "collection-editor" => "A3", "translator" => "A4", _ => null };
            // Other roles have no tag that all programs read alike.
            lines.Add(tag ?? "N1", tag is null ? $"{contributor.Role}: {contributor.Name.Inverted}" : contributor.Name.Inverted);
        }
    }

    private static void Numbers(TaggedLines lines, ExportItem item)
    {
        var (first, last) = item.Pages;
        lines.Add("VL", item.Record.Volume);
        lines.Add("IS", item.Record.Issue);
        lines.Add("SP", first);
        lines.Add("EP", last);
        lines.Add("M1", item.Record.Number);
        lines.Add("M3", item.Record.Genre);
        lines.Add("ET", item.Variable("edition"));
        lines.Add("NV", item.Variable("number-of-volumes"));
        lines.Add("PB", item.Record.Publisher);
        lines.Add("CY", item.Record.PublisherPlace);
        lines.Add("SN", item.Record.Issns.Select(issn => issn.ToString()));
        lines.Add("SN", item.Variable("ISBN"));
    }

    private static void Addresses(TaggedLines lines, ExportItem item)
    {
        lines.Add("DO", item.Record.Doi?.ToString());
        lines.Add("AN", item.Record.Pmid?.ToString());
        lines.Add("C2", item.Record.Pmcid?.ToString());
        lines.Add("UR", item.Url);
        lines.Add("LA", item.Record.Language);
    }

    // Four parts between slashes, of which the last is for words such as a season.
    private static string Date(PartialDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}/{date.Month:D2}/{date.Day:D2}/");

    private static string TypeOf(string type) => type switch
    {
        "article-journal" or "review" or "review-book" => "JOUR",
        "article-magazine" => "MGZN",
        "article-newspaper" => "NEWS",
        "article" or "manuscript" => "UNPB",
        "bill" => "BILL",
        "book" => "BOOK",
        "chapter" => "CHAP",
        "dataset" => "DATA",
        "entry-dictionary" => "DICT",
        "entry-encyclopedia" => "ENCYC",
        "figure" => "FIGURE",
        "graphic" => "ART",
        "hearing" => "HEAR",
        "legal_case" => "CASE",
        "legislation" => "STAT",
        "map" => "MAP",
        "motion_picture" => "MPCT",
        "musical_score" => "MUSIC",
        "pamphlet" => "PAMP",
        "paper-conference" => "CPAPER",
        "patent" => "PAT",
        "personal_communication" => "PCOMM",
        "post-weblog" => "BLOG",
        "report" => "RPRT",
        "software" => "COMP",
        "song" => "SOUND",
        "standard" => "STAND",
        "thesis" => "THES",
        "post" or "webpage" => "ELEC",
        _ => "GEN",
    };
}
