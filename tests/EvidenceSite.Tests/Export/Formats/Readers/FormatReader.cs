namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>
/// Reads files of one format by its specification, not by how we write it: it knows nothing of the writers and throws at whatever
/// is not allowed.
/// </summary>
internal abstract class FormatReader(ExportFormat format)
{
    public ExportFormat Format => format;

    /// <summary>The fields that the format has a place for, by the names of <see cref="RecordFields"/>; all others are lost.</summary>
    public abstract ImmutableArray<string> Kept { get; }

    /// <summary>The records of a file.</summary>
    public abstract ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file);

    /// <summary>The reader of each format.</summary>
    public static ImmutableArray<FormatReader> All { get; } =
    [
        new RisReader(), new BibTexReader(ExportFormat.BibTex), new BibTexReader(ExportFormat.BibLatex), new CslReader(ExportFormat.CslJson), new CslReader(ExportFormat.CslYaml), new EndNoteReader(),
        new EndNoteXmlReader(), new NbibReader(), new MarcReader(ExportFormat.MarcXml), new MarcReader(ExportFormat.Marc), new ModsReader(), new DublinCoreReader(), new DataCiteReader(),
        new JsonLdReader(), new CsvReader(), new CslReader(ExportFormat.JsonLines),
    ];
}
