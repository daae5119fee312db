namespace EvidenceSite.Write;

/// <summary>One file of the site, and what is to be done about it.</summary>
internal readonly record struct PlannedFile(OutputFile File, ManifestEntry Entry, FileAction Action);
