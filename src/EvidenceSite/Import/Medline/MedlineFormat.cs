namespace EvidenceSite.Import;

/// <summary>MEDLINE's tagged format, <c>.nbib</c>: four characters of tag, a hyphen, and lines indented by six that continue.</summary>
internal sealed class MedlineFormat : IEntryFormat
{
    public string Name => "nbib";

    public bool Recognises(string head) => head.StartsWith("PMID-", StringComparison.Ordinal) || head.Contains("\nPMID- ", StringComparison.Ordinal);

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        using var lines = new LineReader(source.OpenText());
        var fields = new List<RisField>();
        var isAny = false;
        while (lines.Next() is { } line)
        {
            var place = source.At(lines.Number, 1);
            if (lines.IsCut) yield return ImportEntry.Broken(place, "A line is longer than a million characters", "Look whether this is a file of PubMed");
            var tag = TagOf(line);
            isAny |= tag is not null;
            if (tag == "PMID" && fields.Count > 0)
            {
                yield return MedlineMapping.Read(fields);
                fields = [];
            }
            if (tag is not null) fields.Add(new RisField(tag, line.Length > 6 ? line[6..].Trim() : "", place with { Column = 7 }));
            else if (line.StartsWith("      ", StringComparison.Ordinal) && fields.Count > 0) fields[^1].Continue(line);
            else if (line.AsSpan().Trim().Length > 0)
                yield return ImportEntry.Broken(place, $"The line \"{PageFields.Short(line.Trim())}\" has neither a tag such as \"TI  - \" nor six blanks before it",
                    "Save the record again from PubMed in the format \"PubMed\"");
        }
        if (fields.Count > 0) yield return MedlineMapping.Read(fields);
        if (!isAny) yield return ImportEntry.Broken(Place.WholeFile(source.Path), "The file has no entry of MEDLINE, which begins with a line \"PMID- \"");
    }

    private static string? TagOf(string line)
    {
        if (line.Length < 5 || line[4] != '-' || !char.IsAsciiLetterUpper(line[0])) return null;
        var tag = line[..4].TrimEnd();
        return tag.All(char.IsAsciiLetterOrDigit) ? tag : null;
    }
}
