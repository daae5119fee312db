namespace EvidenceSite.BrowserTests.Support;

/// <summary>Asserts that nothing is wrong, and otherwise tells all that is, so that one run is enough to mend it.</summary>
internal static class Faults
{
    public static void None<T>(IEnumerable<T> found)
    {
        var lines = found.Select(f => $"{f}").Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }
}
