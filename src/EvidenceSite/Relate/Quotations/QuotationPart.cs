namespace EvidenceSite.Relate;

/// <summary>A piece of a quotation as scholars write it.</summary>
/// <param name="Kind">What the piece stands for.</param>
/// <param name="Text">Folded; the words of a text or a clarification, without brackets. Empty for an omission.</param>
internal readonly record struct QuotationPart(QuotationPartKind Kind, string Text);
