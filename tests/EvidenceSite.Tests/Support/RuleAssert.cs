namespace EvidenceSite.Tests.Support;

/// <summary>Checks a rule of the repository and names every offender, where xunit's own messages would stop after a few.</summary>
internal static class RuleAssert
{
    public static void NoOffender(IEnumerable<string> offenders)
    {
        var all = offenders.Order(StringComparer.Ordinal).ToArray();
        Assert.True(all.Length == 0, $"{all.Length} against the rule:\n{string.Join("\n", all)}");
    }
}
