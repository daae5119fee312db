namespace EvidenceSite.Theme.Words;

/// <summary>The words of a study that support a claim beside which they stand.</summary>
/// <param name="Label">What the mark in the text shows, <c>1a</c>.</param>
/// <param name="FindingId">The finding they belong to.</param>
internal sealed record SideNote(string Label, Study Study, string FindingId, SupportingQuotation Quotation);
