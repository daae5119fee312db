namespace EvidenceSite.Model;

/// <summary>Which formats are made, in the order in which they are offered.</summary>
/// <param name="Record">For each record.</param>
/// <param name="List">For each author, topic, journal, year and licence.</param>
/// <param name="Catalogue">For all records together.</param>
public sealed record ExportPlan(ImmutableArray<ExportFormat> Record, ImmutableArray<ExportFormat> List, ImmutableArray<ExportFormat> Catalogue)
{
    // A record stands in about ten lists and in every file of the catalogue, so these grow far faster than the pages, and a site may have 1 GB.
    private const int Small = 2_000;
    private const int Medium = 20_000;

    /// <summary>What was chosen, and for the rest what a catalogue of this size can afford.</summary>
    public static ExportPlan Of(ExportChoice choice, int records)
    {
        var usual = Usual(records);
        return new(choice.Record ?? usual.Record, choice.List ?? usual.List, choice.Catalogue ?? usual.Catalogue);
    }

    /// <summary>The files of one record.</summary>
    public ImmutableArray<ExportFile> RecordFiles(string id) => [.. Record.Select(format => new ExportFile(format, format.RecordFile(id)))];

    /// <summary>The files of a list; those of its only record, where it has one and there are such files.</summary>
    /// <param name="list">The list's first page in the default language.</param>
    public ImmutableArray<ExportFile> ListFiles(SiteAddress list, ImmutableArray<string> ids) =>
        [.. List.Select(format => new ExportFile(format, IsRecordFile(format, ids) ? format.RecordFile(ids[0]) : format.ListFile(list)))];

    /// <summary>True when a list needs no file of its own in a format, since the file of its only record says the same.</summary>
    public bool IsRecordFile(ExportFormat format, ImmutableArray<string> ids) => ids.Length == 1 && Record.Contains(format);

    /// <summary>Those files of the whole catalogue that its list offers; the data page has all of them.</summary>
    public ImmutableArray<ExportFile> CatalogueListFiles() =>
        [.. Catalogue.Where(List.Contains).Select(format => new ExportFile(format, format.CatalogueFile))];

    private static ExportPlan Usual(int records) => records switch
    {
        <= Small => new(
            [ExportFormat.Ris, ExportFormat.BibTex, ExportFormat.CslJson],
            [ExportFormat.Ris, ExportFormat.BibTex, ExportFormat.Csv],
            ExportFormat.All),
        <= Medium => new([ExportFormat.Ris], [], [ExportFormat.Ris, ExportFormat.BibTex, ExportFormat.CslJson, ExportFormat.Csv]),
        _ => new([], [], [ExportFormat.CslJson]),
    };
}
