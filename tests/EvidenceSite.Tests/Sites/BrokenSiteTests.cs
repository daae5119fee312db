using System.Reflection;

namespace EvidenceSite.Tests.Sites;

/// <summary>
/// Every fault gives exactly the diagnostics that a person should see. After a change of words, run with
/// <c>EVIDENCESITE_UPDATE_GOLDEN=1</c>, read the difference and run again without.
/// </summary>
public sealed class BrokenSiteTests
{
    public static TheoryData<string> Names => [.. BrokenSite.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_site_gives_the_diagnostics_that_stand_below_it(string name)
    {
        var site = BrokenSite.Read(name);
        var found = site.Diagnose();
        if (Environment.GetEnvironmentVariable("EVIDENCESITE_UPDATE_GOLDEN") == "1" && found != site.Expected)
        {
            site.Rewrite(found);
            Assert.Fail($"The expected diagnostics of {name} were rewritten. Read the difference, then run without the switch.");
        }
        Assert.Equal(site.Expected, found);
        Assert.NotEqual("", found);
    }

    [Fact]
    public void Each_rule_of_validation_is_broken_by_one_site_at_least()
    {
        var provoked = string.Join('\n', BrokenSite.Names.Select(name => BrokenSite.Read(name).Expected));
        var rules = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticCode>();
        Assert.DoesNotContain(rules, rule => rule.Id.StartsWith("ES2", StringComparison.Ordinal) && !provoked.Contains(rule.Id, StringComparison.Ordinal));
    }
}
