namespace EvidenceSite.Model;

/// <summary>A journal whose full title and ISSNs are known from a named source.</summary>
/// <param name="Id">Part of the address.</param>
/// <param name="Abbreviations">Short titles that mean this journal.</param>
/// <param name="Source">Where title and ISSNs were looked up.</param>
/// <param name="CheckedOn">When.</param>
public sealed record Journal(
    string Id, string Title, ImmutableArray<string> Abbreviations, ImmutableArray<Issn> Issns, string? Publisher, string Source, PartialDate? CheckedOn, Place Place);
