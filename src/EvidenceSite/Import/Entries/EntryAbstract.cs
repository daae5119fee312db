namespace EvidenceSite.Import;

/// <summary>An abstract as records have it: one text, or sections that all have labels.</summary>
internal static class EntryAbstract
{
    /// <summary>A section without label continues the one before; where the first has none, all become one text.</summary>
    public static ImmutableArray<AbstractSection> Of(List<AbstractSection> sections)
    {
        if (sections.Count < 2 || sections.TrueForAll(s => s.Label is not null)) return [.. sections];
        if (sections[0].Label is null)
            return [sections[0] with { Text = string.Join(' ', sections.Select(s => s.Label is null ? s.Text : $"{s.Label}: {s.Text}")) }];
        var joined = new List<AbstractSection>();
        foreach (var section in sections)
        {
            if (section.Label is not null) joined.Add(section);
            else joined[^1] = joined[^1] with { Text = $"{joined[^1].Text} {section.Text}" };
        }
        return [.. joined];
    }
}
