namespace EvidenceSite.Search;

/// <summary>A word met in a run of documents.</summary>
/// <param name="Term">Its rank among the words of the run, in the order in which they were first met.</param>
/// <param name="Document">Rank within the run.</param>
/// <param name="Position">Within the field.</param>
/// <param name="IsWhole">True for a compound, whose parts follow: phrases look for those.</param>
internal readonly record struct Occurrence(int Term, ushort Document, byte Field, bool IsWhole, int Position);
