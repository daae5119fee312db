namespace EvidenceSite.Tests.Support;

/// <summary>Diagnostics in the short form in which tests compare them.</summary>
public static class Faults
{
    /// <summary><c>path(line,column) ES1234</c>, by place, one a line.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.OrderBy(d => d.Place).ThenBy(d => d.Code.Id, StringComparer.Ordinal).Select(d => $"{d.Place} {d.Code}"));
}
