namespace EvidenceSite.Tests.Search.Reader;

/// <summary>Sorted entries over several files: each file has what sorts from its separator on up to the next.</summary>
public sealed record FileTable(string[] Separators, string[] Files)
{
    /// <summary>The rank of the file where a word would stand.</summary>
    public int FileOf(string word)
    {
        var rank = 0;
        while (rank + 1 < Separators.Length && string.CompareOrdinal(Separators[rank + 1], word) <= 0) rank++;
        return rank;
    }
}
