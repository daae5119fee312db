namespace EvidenceSite.Import;

/// <summary>A line of a saved page, and the field that it opens if it opens one.</summary>
/// <param name="Offset">Of the line's first character in the file's text.</param>
/// <param name="Field">The known field name that it begins with; null for none.</param>
internal readonly record struct StaffLine(string Text, int Offset, string? Field)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>What stands behind the field's name, or the whole line, without blanks around it.</summary>
    /// <param name="asField">Whether the line opens its field, or goes on with the one before.</param>
    public StaffValue Value(bool asField)
    {
        var start = asField && Field is not null ? Field.Length : 0;
        var rest = Text[start..];
        var lead = rest.Length - rest.TrimStart().Length;
        return new StaffValue(rest.Trim(), Offset + start + lead);
    }

    /// <summary>Takes a text apart at LF, CRLF and lone CR, as <see cref="SourceFile"/> counts lines.</summary>
    public static IEnumerable<StaffLine> Of(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            yield return At(text[start..end], start);
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }
    }

    // A browser copies the table's cells with a tab or a blank between them.
    private static StaffLine At(string line, int offset)
    {
        var end = line.AsSpan().IndexOfAny(' ', '\t');
        var name = end < 0 ? line : line[..end];
        return new StaffLine(line, offset, SolrField.IsKnown(name) ? name : null);
    }
}
