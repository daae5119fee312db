namespace EvidenceSite.Import;

/// <summary>The sections of a JATS abstract.</summary>
internal static class JatsAbstract
{
    public static void Read(ImportEntry entry, XmlPart summary)
    {
        var sections = summary.All("sec").ToList();
        foreach (var section in sections) Section(entry, section);
        if (sections.Count > 0) return;
        var paragraphs = summary.All("p").ToList();
        // Some journals set the labels of sections in bold type at the start of paragraphs.
        foreach (var paragraph in paragraphs)
        {
            var label = Label(paragraph);
            if (label is null && paragraphs.Count > 1 && entry.Abstract.Count > 0 && entry.Abstract[^1].Label is null) Join(entry, paragraph);
            else entry.AddAbstract(label?.TrimEnd(':', '.', ' '), label is null ? paragraph.Text : paragraph.Text[label.Length..], paragraph.Place);
        }
        if (paragraphs.Count == 0) entry.AddAbstract(null, summary.Text, summary.Place);
    }

    private static void Section(ImportEntry entry, XmlPart section)
    {
        var text = string.Join(' ', section.Children.Where(c => c.Name is not ("title" or "label" or "")).Select(c => c.Text));
        entry.AddAbstract(section.First("title")?.Text.TrimEnd(':', '.', ' '), text, section.Place);
    }

    private static string? Label(XmlPart paragraph)
    {
        var first = paragraph.Children.Find(c => c.Name.Length > 0 || ImportEntry.Fold(c.Run).Length > 0);
        if (first?.Name is not ("bold" or "italic")) return null;
        var label = first.Text;
        var isLabel = label.Length is > 2 and < 60 && (label.EndsWith(':') || label.EndsWith('.') || first.Name == "bold") && paragraph.Text.Length > label.Length
            && paragraph.Text.StartsWith(label, StringComparison.Ordinal);
        return isLabel ? label : null;
    }

    private static void Join(ImportEntry entry, XmlPart paragraph) =>
        entry.Abstract[^1] = entry.Abstract[^1] with { Text = $"{entry.Abstract[^1].Text} {paragraph.Text}" };
}
