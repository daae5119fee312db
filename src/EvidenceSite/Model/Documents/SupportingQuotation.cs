namespace EvidenceSite.Model;

/// <summary>Verbatim words of a record that support a finding.</summary>
/// <param name="Text">The words, without quotation marks.</param>
/// <param name="Source">The record and the section they stand in.</param>
public sealed record SupportingQuotation(string Text, Cite Source, Place Place);
