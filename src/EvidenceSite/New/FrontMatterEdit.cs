namespace EvidenceSite.New;

/// <summary>Changes values in front matter and leaves every other character as it stands.</summary>
/// <param name="file">The whole Markdown file.</param>
/// <param name="frontMatter">As it was read, with the places of its values.</param>
/// <param name="bag">Takes what is written in a way that cannot be changed safely.</param>
internal sealed class FrontMatterEdit(SourceFile file, SourceMapping frontMatter, DiagnosticBag bag)
{
    private readonly string newline = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    private readonly List<(int At, int Length, string Text)> edits = [];

    /// <summary>A text as a double-quoted scalar of one line (YAML 1.2, section 7.3.1).</summary>
    public static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>Gives a key with one plain value another, or adds the key below the line of another.</summary>
    public void Set(string key, string value, string after)
    {
        if (frontMatter[key] is not { } node) Insert(after, $"{key}: {value}{newline}");
        else if (node is SourceScalar scalar && RawLength(scalar) is { } length) edits.Add((file.OffsetOf(scalar.Place), length, value));
        else Refuse(key, node.Place, $"Write it in one line, as in {key}: {value}");
    }

    /// <summary>Puts a block of keys before the entries of a list, in the form of the first entry, or adds the list below the line of another key.</summary>
    public void Prepend(string key, ImmutableArray<KeyValuePair<string, string>> entry, string after)
    {
        var inBraces = "{" + string.Join(", ", entry.Select(e => $"{e.Key}: {e.Value}")) + "}";
        if (frontMatter[key] is not { } node)
        {
            Insert(after, $"{key}:{newline}  - {inBraces}{newline}");
            return;
        }
        var at = file.OffsetOf(node.Place);
        if (node is SourceSequence list && file.Text[at] == '[') edits.Add((at + 1, 0, inBraces + (list.Items.IsEmpty ? "" : ", ")));
        else if (node is SourceSequence { Items: [var first, ..] } && file.Text[at] == '-' && IndentBefore(node.Place) is { } indent)
            edits.Add((at - indent.Length, 0, $"{indent}- {(file.Text[file.OffsetOf(first.Place)] == '{' ? inBraces : Block(entry, indent))}{newline}"));
        else Refuse(key, node.Place, $"Write {key}: and below it one line for each entry, as in \"  - {inBraces}\"");
    }

    /// <summary>The text with all changes; null when one was refused.</summary>
    public string? Apply()
    {
        if (bag.HasErrors) return null;
        var text = file.Text;
        // From the end, so that the places before stay right; of two at one place, the one that was asked for first comes first.
        foreach (var (at, length, replacement) in edits.AsEnumerable().Reverse().OrderByDescending(e => e.At)) text = text[..at] + replacement + text[(at + length)..];
        return text;
    }

    // A value is found again when it stands as it was understood, plain or in quotation marks.
    private int? RawLength(SourceScalar scalar)
    {
        var rest = file.Text.AsSpan(file.OffsetOf(scalar.Place));
        if (scalar.IsPlain) return rest.StartsWith(scalar.Value, StringComparison.Ordinal) ? scalar.Value.Length : null;
        var isQuoted = rest.StartsWith($"\"{scalar.Value}\"", StringComparison.Ordinal) || rest.StartsWith($"'{scalar.Value}'", StringComparison.Ordinal);
        return isQuoted ? scalar.Value.Length + 2 : null;
    }

    private void Insert(string after, string line)
    {
        var node = frontMatter[after];
        var isBlock = file.Text[file.OffsetOf(frontMatter.Place)] != '{';
        if (node is SourceScalar && isBlock) edits.Add((file.OffsetOf(new Place(file.Path, node.Place.Line + 1, 1)), 0, line));
        else Refuse(after, (node ?? frontMatter).Place, "Write one key a line at the left margin");
    }

    // The white space before a list's first dash; null when anything else stands there.
    private string? IndentBefore(Place dash)
    {
        var at = file.OffsetOf(dash);
        var indent = file.Text[(at - dash.Column + 1)..at];
        return string.IsNullOrWhiteSpace(indent) ? indent : null;
    }

    private string Block(ImmutableArray<KeyValuePair<string, string>> entry, string indent) =>
        string.Join(newline + indent + "  ", entry.Select(e => $"{e.Key}: {e.Value}"));

    private void Refuse(string key, Place place, string hint) =>
        bag.Add(Codes.FrontMatterUnclear, place, $"\"{key}\" is written in a way that this command cannot change", hint);
}
