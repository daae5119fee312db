namespace EvidenceSite.Import;

/// <summary>A value of a file to import.</summary>
/// <param name="Key">The CSL variable that it fills.</param>
/// <param name="Text">As the file has it, on one line.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record ImportValue(string Key, string Text, Place Place);
