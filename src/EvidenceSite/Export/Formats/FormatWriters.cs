namespace EvidenceSite.Export;

/// <summary>The writer of each format.</summary>
internal static class FormatWriters
{
    /// <summary>In the order of <see cref="ExportFormat.All"/>.</summary>
    public static ImmutableArray<IFormatWriter> All { get; } =
    [
        new RisWriter(), new BibTexWriter(), new BibLatexWriter(), new CslJsonWriter(), new CslYamlWriter(), new EndNoteWriter(), new EndNoteXmlWriter(), new NbibWriter(),
        new MarcXmlWriter(), new MarcWriter(), new ModsWriter(), new DublinCoreWriter(), new DataCiteWriter(), new JsonLdWriter(), new CsvWriter(), new JsonLinesWriter(),
    ];
}
