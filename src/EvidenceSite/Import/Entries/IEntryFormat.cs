namespace EvidenceSite.Import;

/// <summary>A format of bibliographic files: how it is recognised, and how its entries are read one after the other.</summary>
internal interface IEntryFormat
{
    /// <summary>The name on the command line, in lower case.</summary>
    string Name { get; }

    /// <summary>True when a file that begins like this is of the format.</summary>
    /// <param name="head">The first characters of the file, without byte order mark and blanks.</param>
    bool Recognises(string head);

    /// <summary>Reads lazily, so that a file of any length needs the memory of one entry. Faults stand in the entries.</summary>
    IEnumerable<ImportEntry> Read(ImportSource source);
}
