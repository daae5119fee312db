namespace EvidenceSite.Import;

/// <summary>Takes lists of names apart: <c>A and B</c>, where braces keep a name together.</summary>
internal static class BibtexNames
{
    public static IEnumerable<PersonName> Read(string text)
    {
        foreach (var part in Split(ImportEntry.Fold(text) + " "))
        {
            if (part is "others" or "") continue;
            var isWhole = part.StartsWith('{') && Closes(part) == part.Length - 1;
            var name = isWhole ? NameText.Whole(Tex.Text(part)) : Order(part);
            if (name is not null) yield return name;
        }
    }

    // A family name in braces may hold blanks, which must not part it.
    private static PersonName? Order(string part)
    {
        var depth = 0;
        var guarded = string.Concat(part.Select(c =>
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            return depth > 0 && c == ' ' ? '\u00a0' : depth > 0 && c == ',' ? '\u201a' : c;
        }));
        var name = NameOrder.Direct(Tex.Text(guarded));
        return name is null ? null : name with { Family = Open(name.Family), Given = Open(name.Given), Literal = Open(name.Literal) };
    }

    private static string? Open(string? text) => text?.Replace('\u00a0', ' ').Replace('\u201a', ',');

    private static IEnumerable<string> Split(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (depth <= 0 && i + 5 <= text.Length && string.Compare(text, i, " and ", 0, 5, StringComparison.OrdinalIgnoreCase) == 0)
            {
                // Two "and" in a row share the blank between them.
                yield return text[Math.Min(start, i)..i].Trim();
                start = i + 5;
                i += 3;
            }
        }
        yield return text[Math.Min(start, text.Length)..].Trim();
    }

    private static int Closes(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0) return i;
        }
        return -1;
    }
}
