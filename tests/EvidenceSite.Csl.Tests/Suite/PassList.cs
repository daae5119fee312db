namespace EvidenceSite.Csl.Tests.Suite;

/// <summary>The names of the fixtures that pass. The list only grows.</summary>
internal static class PassList
{
    public static ImmutableSortedSet<string> Read()
    {
        using var stream = typeof(PassList).Assembly.GetManifestResourceStream("EvidenceSite.Csl.Tests.Suite.passing.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#')).ToImmutableSortedSet(StringComparer.Ordinal);
    }
}
