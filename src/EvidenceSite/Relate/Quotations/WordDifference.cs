namespace EvidenceSite.Relate;

/// <summary>Words that differ between a quotation and its source.</summary>
/// <param name="Source">What the source says; empty where it says nothing.</param>
/// <param name="Quoted">What the quotation says in its place; empty where it says nothing.</param>
internal readonly record struct WordDifference(string Source, string Quoted)
{
    /// <summary>For a message that has just shown the source's words.</summary>
    public override string ToString() => (Source.Length, Quoted.Length) switch
    {
        (0, _) => $"without \"{Quoted}\"",
        (_, 0) => $"with \"{Source}\" in it",
        _ => $"with \"{Source}\" for \"{Quoted}\"",
    };
}
