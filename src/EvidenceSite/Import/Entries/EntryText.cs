using System.Globalization;
using System.Text;

namespace EvidenceSite.Import;

/// <summary>Looks through the texts of an entry for what is no text: bytes in another encoding, control characters.</summary>
internal static class EntryText
{
    public static void Clean(ImportEntry entry, DiagnosticBag bag)
    {
        var all = entry.Values.Concat(entry.Keywords).Concat(entry.Rights).Concat(entry.Abstract.Select(a => new ImportValue("abstract", a.Label + a.Text, a.Place)))
            .Concat(entry.Names.Select(n => new ImportValue(n.Role, n.Name.Display, n.Place))).ToList();
        if (all.Find(v => v.Text.Contains('\uFFFD', StringComparison.Ordinal)) is { } foreign)
        {
            bag.Add(Codes.ImportEntryBroken, foreign.Place, $"The value \"{PageFields.Short(foreign.Text)}\" has bytes that are not UTF-8", "Save the file again as UTF-8 text");
            return;
        }
        if (all.Find(v => v.Text.EnumerateRunes().Any(IsHidden)) is not { } hidden) return;
        bag.Add(Codes.ImportControlCharacter, hidden.Place, "The entry has control characters, which are left out", "Compare the record with its source");
        for (var i = 0; i < entry.Values.Count; i++) entry.Values[i] = entry.Values[i] with { Text = Visible(entry.Values[i].Text)! };
        entry.Values.RemoveAll(v => v.Text.Length == 0);
        for (var i = 0; i < entry.Keywords.Count; i++) entry.Keywords[i] = entry.Keywords[i] with { Text = Visible(entry.Keywords[i].Text)! };
        entry.Keywords.RemoveAll(v => v.Text.Length == 0);
        for (var i = 0; i < entry.Rights.Count; i++) entry.Rights[i] = entry.Rights[i] with { Text = Visible(entry.Rights[i].Text)! };
        for (var i = 0; i < entry.Abstract.Count; i++) entry.Abstract[i] = entry.Abstract[i] with { Label = Visible(entry.Abstract[i].Label) is { Length: > 0 } label ? label : null, Text = Visible(entry.Abstract[i].Text)! };
        for (var i = 0; i < entry.Names.Count; i++) entry.Names[i] = entry.Names[i] with { Name = Visible(entry.Names[i].Name) };
        entry.Rights.RemoveAll(v => v.Text.Length == 0);
        entry.Abstract.RemoveAll(a => a.Text.Length == 0);
        entry.Names.RemoveAll(n => n.Name.Display.Length == 0);
    }

    // A name of one part is whole, or it would have a key without a value.
    private static PersonName Visible(PersonName name)
    {
        var parts = NameText.Of(Visible(name.Family), Visible(name.Given), Visible(name.Suffix));
        var literal = Visible(name.Literal) is { Length: > 0 } whole ? whole : parts?.Literal;
        return name with { Family = parts?.Family, Given = parts?.Given, Suffix = parts?.Suffix, Literal = literal };
    }

    private static string? Visible(string? text)
    {
        if (text is null) return null;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsHidden(rune)) clean.Append(rune.ToString());
        }
        return ImportEntry.Fold(clean.ToString());
    }

    // Marks of direction change how what stands behind them is shown (UAX 9, section 2).
    private static bool IsHidden(Rune rune) => rune.Value is 0xFEFF or 0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
