namespace EvidenceSite.Write;

/// <summary>What a look at the disk says of one file.</summary>
/// <param name="Fault">Why it cannot be written; null when it can.</param>
internal readonly record struct FileLook(FileAction Action, Diagnostic? Fault = null);
