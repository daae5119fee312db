namespace EvidenceSite.Tests.Search.Reference;

/// <summary>A word where it stands.</summary>
internal readonly record struct ReadWord(string Text, int Language, int Field, int Position);
