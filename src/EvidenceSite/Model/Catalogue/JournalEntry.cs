namespace EvidenceSite.Model;

/// <summary>A journal, or another container, with its studies.</summary>
/// <param name="Slug">Part of the address.</param>
/// <param name="Known">What the vocabulary says of it; null when it is not there.</param>
/// <param name="StudyIds">Newest first.</param>
public sealed record JournalEntry(string Slug, string Title, Journal? Known, ImmutableArray<string> StudyIds);
