namespace EvidenceSite.Export;

/// <summary>
/// Writes records in one format. What it writes of a record does not depend on the other records of a file, so that it is
/// written once and stands in as many files as there are.
/// </summary>
internal interface IFormatWriter
{
    ExportFormat Format { get; }

    /// <summary>What stands around the entries of a file.</summary>
    FileFrame Frame { get; }

    /// <summary>What stands around the entry of a single record in a file of its own.</summary>
    FileFrame Alone => Frame;

    /// <summary>One record.</summary>
    byte[] Entry(ExportItem item);
}
