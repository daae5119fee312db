namespace EvidenceSite.Import;

/// <summary>Where and why an entry of a BibTeX file cannot be read.</summary>
internal sealed record BibtexFault(Place Place, string Message, string Hint);
