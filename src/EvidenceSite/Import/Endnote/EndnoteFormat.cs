namespace EvidenceSite.Import;

/// <summary>EndNote's tagged format (<c>.enw</c>, Refer): <c>%A Family, Given</c>, an empty line between entries.</summary>
internal sealed class EndnoteFormat : IEntryFormat
{
    public string Name => "endnote";

    public bool Recognises(string head) => head.StartsWith("%0 ", StringComparison.Ordinal) || head.StartsWith("%A ", StringComparison.Ordinal) || head.StartsWith("%T ", StringComparison.Ordinal);

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        using var lines = new LineReader(source.OpenText());
        var fields = new List<RisField>();
        var isAny = false;
        while (lines.Next() is { } line)
        {
            var place = source.At(lines.Number, 1);
            if (lines.IsCut) yield return ImportEntry.Broken(place, "A line is longer than a million characters", "Look whether this is an export of EndNote");
            var isTag = line.Length > 1 && line[0] == '%' && !char.IsWhiteSpace(line[1]) && (line.Length == 2 || line[2] == ' ');
            var opens = isTag && line[1] == '0';
            if (fields.Count > 0 && (opens || (line.AsSpan().Trim().IsEmpty && !fields.Exists(f => f.Tag == "0"))))
            {
                yield return EndnoteTags.Read(fields);
                fields = [];
            }
            isAny |= isTag;
            if (isTag) fields.Add(new RisField(line[1..2], line.Length > 3 ? line[3..].Trim() : "", place with { Column = 4 }));
            else if (fields.Count > 0 && !line.AsSpan().Trim().IsEmpty) fields[^1].Continue(line);
        }
        if (fields.Count > 0) yield return EndnoteTags.Read(fields);
        if (!isAny) yield return ImportEntry.Broken(Place.WholeFile(source.Path), "The file has no entry of EndNote, which begins with a line \"%0 Journal Article\"");
    }
}
