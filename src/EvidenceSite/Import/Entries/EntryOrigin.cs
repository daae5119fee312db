namespace EvidenceSite.Import;

/// <summary>Where entries came from, for provenance and for evidence of licences.</summary>
/// <param name="Format">The format's name.</param>
/// <param name="File">The file's name without folders: those are one person's machine.</param>
/// <param name="On">The date given on the command line; null for that of the file.</param>
internal sealed record EntryOrigin(string Format, string File, PartialDate? On)
{
    /// <summary>In words that hold also when the file is gone.</summary>
    public string Words => $"{Format} file {File}";
}
