namespace EvidenceSite.Validate;

/// <summary>Validates many items on all cores, each with faults of its own, and joins the results in the items' order.</summary>
internal static class EachItem
{
    /// <summary>What became of the items; those that gave null are left out.</summary>
    public static ImmutableArray<T> Validate<TSource, T>(
        ImmutableArray<TSource> sources, Func<TSource, DiagnosticBag, T?> validate, DiagnosticBag diagnostics)
        where T : class
    {
        var results = new (T? Value, DiagnosticBag Found)[sources.Length];
        Parallel.For(0, sources.Length, index =>
        {
            var found = new DiagnosticBag();
            results[index] = (validate(sources[index], found), found);
        });
        foreach (var (_, found) in results)
        {
            if (found.Count > 0) diagnostics.AddRange(found.ToImmutable());
        }
        return [.. results.Select(result => result.Value).OfType<T>()];
    }
}
