namespace EvidenceSite.Export;

/// <summary>CSL-JSON: a list of items.</summary>
internal sealed class CslJsonWriter : IFormatWriter
{
    public ExportFormat Format => ExportFormat.CslJson;

    public FileFrame Frame { get; } = new("[\n", ",\n", "\n]\n") { Empty = "[\n]\n" };

    public byte[] Entry(ExportItem item) => CslJson.Item(item.Record);
}
