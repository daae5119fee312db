namespace EvidenceSite.Model;

/// <summary>One citation of a record or of one of its findings, in pandoc's notation.</summary>
/// <param name="RecordId">The cited record.</param>
/// <param name="FindingId">The cited finding of its summary; null for the record as a whole.</param>
/// <param name="Locator">The part of the record, such as a section of its abstract; null for the whole.</param>
/// <param name="Prefix">Words before it within the bracket; empty for none.</param>
/// <param name="SuppressAuthor">True for <c>[-@id]</c>: the sentence already names the author.</param>
/// <param name="Place">The <c>@</c> of its key, or the <c>-</c> before it.</param>
public sealed record Cite(string RecordId, string? FindingId, string? Locator, string Prefix, bool SuppressAuthor, Place Place);
