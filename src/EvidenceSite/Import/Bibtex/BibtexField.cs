namespace EvidenceSite.Import;

/// <summary>A field of a BibTeX entry, in TeX.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Text">Its parts joined, without the outer braces or quotation marks.</param>
/// <param name="Place">Where the value begins.</param>
internal sealed record BibtexField(string Name, string Text, Place Place);
