using System.Globalization;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Import.Suite;

/// <summary>
/// Other people's files and what Zotero reads in them, in the folder that <c>IMPORT_SUITE</c> names; without it there is nothing to
/// compare. The list of what is equal only grows.
/// </summary>
public sealed class ImportSuiteTests
{
    private const string List = "tests/EvidenceSite.Tests/Import/Suite/equal-fields.txt";

    private static readonly string? Folder = Environment.GetEnvironmentVariable("IMPORT_SUITE");

    [Fact]
    public void Every_case_has_at_least_the_fields_equal_that_the_list_says()
    {
        if (Folder is null) return;
        var cases = Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(SuiteCase.Run).ToList();
        var told = cases.ToDictionary(c => c.Name, c => string.Create(CultureInfo.InvariantCulture, $"{c.Name} {c.Equal}/{c.Compared}"));
        if (Environment.GetEnvironmentVariable("EVIDENCESITE_UPDATE_GOLDEN") is not null) File.WriteAllText(Repository.PathOf(List), string.Join('\n', told.Values) + "\n");
        var listed = File.ReadAllLines(Repository.PathOf(List)).Where(l => l.Length > 0).ToList();
        RuleAssert.NoOffender(cases.SelectMany(c => c.Errors.Select(e => $"{c.Name}: {e}")));
        // A case that is better than listed is to be listed so; one that is not listed is new.
        RuleAssert.NoOffender(from line in listed
                              let name = line.Split(' ')[0]
                              where told.ContainsKey(name) && told[name] != line
                              select $"listed {line}, now {told[name]}: {string.Join("; ", cases.Single(c => c.Name == name).Differences)}");
        var (equal, compared) = (cases.Sum(c => c.Equal), cases.Sum(c => c.Compared));
        Assert.True(equal >= 0.95 * compared, $"{equal} of {compared} fields are equal");
    }
}
