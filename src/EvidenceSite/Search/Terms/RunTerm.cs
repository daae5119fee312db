namespace EvidenceSite.Search;

/// <summary>How far the columns of a run reach up to the end of a word.</summary>
/// <param name="Postings">Offset in masks and levels, which have a byte for each document.</param>
/// <param name="LastDocument">The number of the word's last document.</param>
internal readonly record struct RunTerm(int Documents, int Postings, int Counts, int Gaps, int LastDocument);
