namespace EvidenceSite.Tests.Search.Reference;

/// <summary>A word where it stands.</summary>
/// <param name="IsWhole">True for a compound, which no phrase looks for.</param>
internal readonly record struct ReadWord(string Text, int Language, int Field, int Position, bool IsWhole);
