namespace EvidenceSite.Tests.Search;

/// <summary>A question to an index.</summary>
public abstract record Query
{
    /// <summary>A word and all words of its stem.</summary>
    /// <param name="Field">The bit of a field mask; null for any field.</param>
    public sealed record Word(string Text, int? Field = null) : Query;

    /// <summary>All words that begin so.</summary>
    public sealed record Prefix(string Text, int? Field = null) : Query;

    /// <summary>These very words next to each other.</summary>
    public sealed record Phrase(string Text, int? Field = null) : Query;

    public sealed record And(ImmutableArray<Query> Parts) : Query
    {
        public override string ToString() => "(" + string.Join(" AND ", Parts) + ")";
    }

    public sealed record Or(ImmutableArray<Query> Parts) : Query
    {
        public override string ToString() => "(" + string.Join(" OR ", Parts) + ")";
    }

    /// <summary>What the first finds without what the second finds.</summary>
    public sealed record Not(Query Whole, Query Without) : Query;
}
