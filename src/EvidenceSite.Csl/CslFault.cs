using System.Globalization;

namespace EvidenceSite.Csl;

/// <summary>Something wrong in a style, a locale or a list of items, and where.</summary>
/// <param name="Line">From 1; 0 when the input as a whole is meant.</param>
/// <param name="Column">From 1; 0 when the input as a whole is meant.</param>
/// <param name="Severity">Whether the input is usable in spite of it.</param>
/// <param name="Message">One sentence without a full stop: what is wrong, the value found, what is allowed.</param>
public sealed record CslFault(int Line, int Column, CslSeverity Severity, string Message)
{
    /// <summary>As compilers print it: <c>(12,5): error: …</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"({Line},{Column}): {(Severity == CslSeverity.Error ? "error" : "warning")}: {Message}");
}
