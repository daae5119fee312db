namespace EvidenceSite.Benchmarks.Relevance;

/// <summary>What a program answered to all queries.</summary>
/// <param name="Answers">Of each query kind and id of the first ten results, the best first.</param>
internal sealed record Judged(string Program, ImmutableArray<RelevanceQuery> Queries, string[][] Answers)
{
    /// <summary>The share of queries with something relevant among the first results.</summary>
    /// <param name="kind">Of which kind; null for all.</param>
    public double Success(string? kind, int first) =>
        Of(kind).Average(pair => pair.Answer.Take(first).Any(pair.Query.Relevant.Contains) ? 1.0 : 0);

    /// <summary>The share of relevant ones among the first ten results, or as many as there are relevant ones.</summary>
    public double Precision(string kind) =>
        Of(kind).Average(pair => pair.Answer.Count(pair.Query.Relevant.Contains) / (double)Math.Min(10, pair.Query.Relevant.Count));

    /// <summary>Queries whose first result is none of those meant, for somebody to look into.</summary>
    public IEnumerable<string> Failures() => Of(null).Where(pair => !pair.Answer.Take(1).Any(pair.Query.Relevant.Contains)).Select(pair => $"{pair.Query.Kind}: {pair.Query.Text}");

    private IEnumerable<(RelevanceQuery Query, string[] Answer)> Of(string? kind) =>
        Queries.Zip(Answers).Where(pair => kind is null || pair.First.Kind == kind);
}
