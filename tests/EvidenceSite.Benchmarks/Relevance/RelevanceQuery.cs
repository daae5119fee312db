namespace EvidenceSite.Benchmarks.Relevance;

/// <summary>A query and what it should find.</summary>
/// <param name="Kind">What somebody knows who asks so.</param>
/// <param name="Relevant">Kind and id, <c>record/PMC1</c>.</param>
internal sealed record RelevanceQuery(string Kind, string Text, ImmutableHashSet<string> Relevant);
