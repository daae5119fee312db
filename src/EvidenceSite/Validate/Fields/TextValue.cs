namespace EvidenceSite.Validate;

/// <summary>Turns a node into text, or says why it is none.</summary>
internal static class TextValue
{
    /// <summary>One line: trimmed, and line breaks within it become spaces, as YAML's own folding has it.</summary>
    public static PlacedText? Line(SourceNode node, string key, DiagnosticBag diagnostics) =>
        Allowed(node, key, diagnostics) is { } text ? new PlacedText(Fold(text.Trim()), node.Place) : null;

    /// <summary>Text kept to the letter, but for the line feeds at its end, which belong to YAML's block.</summary>
    public static PlacedText? Verbatim(SourceNode node, string key, DiagnosticBag diagnostics) =>
        Allowed(node, key, diagnostics) is { } text ? new PlacedText(text.TrimEnd('\n'), node.Place) : null;

    /// <summary>False, with a diagnostic, when a text has a character that cannot be seen.</summary>
    public static bool HasOnlyAllowed(string text, Place place, DiagnosticBag diagnostics)
    {
        var found = TextRules.FindForbidden(text);
        if (found < 0) return true;
        var where = found == 0 ? "at its start" : $"after {Quoted.Of(text[Math.Max(0, found - 20)..found])}";
        diagnostics.Add(
            Codes.ControlCharacter, place, $"The text has the control character {Quoted.CodePoint(text[found])} {where}",
            "Delete it");
        return false;
    }

    /// <summary>The kind of a node in words, for messages.</summary>
    public static string Kind(SourceNode node) => node switch
    {
        SourceSequence => "a list",
        SourceMapping => "a block of keys",
        _ => "a text",
    };

    private static string? Allowed(SourceNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is not SourceScalar scalar)
        {
            diagnostics.Add(Codes.WrongShape, node.Place, $"\"{key}\" holds {Kind(node)} where one text is wanted");
            return null;
        }
        if (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value))
        {
            diagnostics.Add(Codes.EmptyValue, node.Place, $"\"{key}\" has an empty value", "Give it a value or delete it");
            return null;
        }
        return HasOnlyAllowed(scalar.Value, node.Place, diagnostics) ? scalar.Value : null;
    }

    private static string Fold(string text) =>
        text.Contains('\n') ? string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : text;
}
