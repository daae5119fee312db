namespace EvidenceSite.Import;

/// <summary>RIS: a line a field, <c>TY  - JOUR</c>, from <c>TY</c> to <c>ER</c>; lines without a tag continue the one before.</summary>
internal sealed class RisFormat : IEntryFormat
{
    public string Name => "ris";

    public bool Recognises(string head) => head.StartsWith("TY  -", StringComparison.Ordinal) || head.StartsWith("TY -", StringComparison.Ordinal)
        || head.Contains("\nTY  - ", StringComparison.Ordinal);

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        using var lines = new LineReader(source.OpenText());
        var fields = new List<RisField>();
        var isAny = false;
        while (lines.Next() is { } line)
        {
            var tag = RisField.TagOf(line);
            isAny |= tag == "TY";
            if (lines.IsCut) yield return ImportEntry.Broken(source.At(lines.Number, 1), "A line is longer than a million characters", "Look whether this is a RIS file");
            if (tag == "ER")
            {
                if (fields.Count > 0) yield return RisMapping.Read(fields);
                fields = [];
                continue;
            }
            if (tag == "TY" && fields.Count > 0)
            {
                yield return Unfinished(fields[0]);
                fields = [];
            }
            Add(fields, tag, line, source.At(lines.Number, 1));
        }
        // A last entry without end is whole in files of many programs, but a truncated one looks the same.
        if (fields.Count > 0) yield return Unfinished(fields[0]);
        if (!isAny) yield return ImportEntry.Broken(Place.WholeFile(source.Path), "The file has no entry of RIS, which begins with a line \"TY  - JOUR\"");
    }

    // What stands before the first TY is a heading of the program that wrote the file.
    private static void Add(List<RisField> fields, string? tag, string line, Place place)
    {
        if (tag is not null && (tag == "TY" || fields.Count > 0)) fields.Add(new RisField(tag, RisField.ValueOf(line), place with { Column = RisField.ColumnOf(line) }));
        else if (tag is null && fields.Count > 0 && line.AsSpan().Trim().Length > 0) fields[^1].Continue(line);
    }

    private static ImportEntry Unfinished(RisField first) => ImportEntry.Broken(
        first.Place, "The entry that begins here has no end, the line \"ER  - \"", "Look whether the file was saved to its end, and add the line");
}
