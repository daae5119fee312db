using System.Globalization;

namespace EvidenceSite.Export;

/// <summary>EndNote's tagged import format, which grew out of Refer's: a line for each field, an empty line behind each record.</summary>
internal sealed class EndNoteWriter : IFormatWriter
{
    public ExportFormat Format => ExportFormat.EndNote;

    public FileFrame Frame { get; } = FileFrame.None;

    public byte[] Entry(ExportItem item)
    {
        var record = item.Record;
        var lines = new TaggedLines(tag => $"%{tag} ", "\n");
        lines.Add("0", EndNoteType.Of(record.Type).Name);
        People(lines, item);
        lines.Add("T", record.Title);
        lines.Add("!", item.Variable("title-short"));
        lines.Add(EndNoteType.IsJournal(record.Type) ? "J" : "B", record.ContainerTitle);
        // Where %J stands for the journal, its abbreviation has the tag of the alternate journal.
        lines.Add("O", record.ContainerTitleShort);
        lines.Add("S", item.Variable("collection-title"));
        lines.Add("D", record.Issued?.Year.ToString(CultureInfo.InvariantCulture));
        lines.Add("8", record.Issued?.ToString());
        lines.Add("V", record.Volume);
        lines.Add("N", record.Issue);
        lines.Add("P", record.Page);
        lines.Add("1", record.Number);
        lines.Add("9", record.Genre);
        lines.Add("7", item.Variable("edition"));
        lines.Add("I", record.Publisher);
        lines.Add("C", record.PublisherPlace);
        lines.Add("@", record.Issns.Select(issn => issn.ToString()));
        lines.Add("@", item.Variable("ISBN"));
        lines.Add("R", record.Doi?.ToString());
        lines.Add("M", record.Pmid?.ToString());
        lines.Add("2", record.Pmcid?.ToString());
        lines.Add("U", item.Url);
        lines.Add("G", record.Language);
        lines.Add("F", item.CitationKey);
        lines.Add("K", record.Keywords);
        lines.Add("X", item.Abstract);
        lines.Add("Z", item.Notes);
        lines.Add("Z", item.Rights is { } rights ? $"Rights: {rights}" : null);
        lines.End("");
        return lines.ToBytes();
    }

    private static void People(TaggedLines lines, ExportItem item)
    {
        lines.Add("A", item.Record.Authors.Select(EndNoteType.NameOf));
        foreach (var contributor in item.Record.Contributors)
        {
            var tag = contributor.Role switch { "editor" => "E", "collection-editor" => "Y", "translator" => "?", _ => null };
            lines.Add(tag ?? "Z", tag is null ? $"{contributor.Role}: {contributor.Name.Inverted}" : EndNoteType.NameOf(contributor.Name));
        }
    }
}
