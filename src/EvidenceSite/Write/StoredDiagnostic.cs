using System.Globalization;

namespace EvidenceSite.Write;

/// <summary>A diagnostic as one line of the manifest: its parts between tabs, with line ends, tabs and backslashes escaped.</summary>
internal static class StoredDiagnostic
{
    internal const string Name = "diagnostic";

    public static string ToLine(Diagnostic diagnostic)
    {
        var (code, place) = (diagnostic.Code, diagnostic.Place);
        string[] parts =
        [
            code.Id, code.Severity.ToString(), code.Summary, place.Path, Number(place.Line), Number(place.Column), diagnostic.Message,
            // A hint that is not there and an empty one are two things.
            .. diagnostic.Hint is { } hint ? [hint] : Array.Empty<string>(),
        ];
        return $"{Name} {string.Join('\t', parts.Select(Escape))}";
    }

    /// <summary>Null when the line is not one that <see cref="ToLine"/> made.</summary>
    public static Diagnostic? FromLine(string text)
    {
        var parts = text.Split('\t').Select(Unescape).ToArray();
        if (parts.Length is not (7 or 8) || !Enum.TryParse<Severity>(parts[1], out var severity)) return null;
        if (!Parse(parts[4], out var line) || !Parse(parts[5], out var column)) return null;
        var code = new DiagnosticCode(parts[0], severity, parts[2]);
        return new Diagnostic(code, new Place(parts[3], line, column), parts[6], parts.Length == 8 ? parts[7] : null);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool Parse(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal)) return text;
        var result = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var escaped = text[i] == '\\' && i + 1 < text.Length;
            result.Append(!escaped ? text[i] : text[++i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
        }
        return result.ToString();
    }
}
