namespace EvidenceSite.Tests.Search.Reader;

/// <summary>A word of a term shard with its documents.</summary>
/// <param name="Rank">Among the words of its shard.</param>
/// <param name="IsLocated">Whether the index knows where it stands.</param>
public sealed record TermEntry(string Word, int Language, int Rank, bool IsLocated, Posting[] Postings);
