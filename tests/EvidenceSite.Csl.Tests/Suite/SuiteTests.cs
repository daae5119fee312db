using Xunit.Abstractions;

namespace EvidenceSite.Csl.Tests.Suite;

/// <summary>Holds the processor against the public test suite, fixture by fixture.</summary>
public sealed class SuiteTests(ITestOutputHelper output)
{
    [SuiteFact]
    public void Exactly_the_listed_fixtures_of_the_suite_pass()
    {
        var folder = SuiteFactAttribute.Folder!;
        var listed = PassList.Read();
        var runner = new SuiteRunner(Locales(folder));
        var fixtures = SuiteFixture.ReadFolder(Path.Combine(folder, "processor-tests")).ToImmutableArray();
        var passing = fixtures.Where(runner.Passes).Select(f => f.Name).ToImmutableSortedSet(StringComparer.Ordinal);
        Report(fixtures, passing);
        // Another selection of the suite may lack listed fixtures; those that it has must pass.
        Assert.Empty(fixtures.Select(f => f.Name).Intersect(listed).Except(passing));
        Assert.Empty(passing.Except(listed));
    }

    private void Report(ImmutableArray<SuiteFixture> fixtures, ImmutableSortedSet<string> passing)
    {
        foreach (var group in fixtures.GroupBy(f => f.HasEdits))
            output.WriteLine($"{(group.Key ? "with" : "without")} CITATIONS: {group.Count(f => passing.Contains(f.Name))} of {group.Count()}");
        foreach (var fixture in fixtures.Where(f => !passing.Contains(f.Name))) output.WriteLine("fails: " + fixture.Name);
    }

    private static ImmutableArray<CslLocale> Locales(string folder) =>
        [.. Directory.GetFiles(Path.Combine(folder, "locales"), "*.xml").Order(StringComparer.Ordinal).Select(f => CslLocale.Read(File.ReadAllText(f)).Value!)];
}
