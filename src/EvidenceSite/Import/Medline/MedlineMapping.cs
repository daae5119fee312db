namespace EvidenceSite.Import;

/// <summary>Turns the fields of a MEDLINE record into CSL's variables.</summary>
internal static class MedlineMapping
{
    public static ImportEntry Read(List<RisField> fields)
    {
        var entry = new ImportEntry(fields[0].Place with { Column = 1 }) { Type = "article-journal" };
        if (fields.Exists(f => f.Tag == "PT" && f.Text == "Preprint")) entry.Type = "article";
        if (fields.Exists(f => f.Tag == "BTI") && !fields.Exists(f => f.Tag == "JT")) entry.Type = fields.Exists(f => f.Tag == "TI") ? "chapter" : "book";
        var hasFullNames = fields.Exists(f => f.Tag == "FAU");
        foreach (var field in fields) Read(entry, field, hasFullNames);
        if (entry.Type == "book" && entry["title"] is null && entry.Find("container-title") is { } title)
        {
            entry.Remove("container-title");
            entry.Set("title", title.Text, title.Place);
        }
        // Articles without pages are found by the number that stands in their place.
        if (entry["page"] is null && fields.Find(f => f.Tag == "LID" && f.Text.EndsWith("[pii]", StringComparison.Ordinal)) is { } number)
            entry.Set("page", number.Text[..^"[pii]".Length], number.Place);
        return entry;
    }

    private static void Read(ImportEntry entry, RisField field, bool hasFullNames)
    {
        var (text, place) = (field.Text, field.Place);
        switch (field.Tag)
        {
            case "PMID": entry.Set("PMID", text, place); break;
            case "PMC": entry.Set("PMCID", text, place); break;
            case "TI": entry.Set("title", text, place); break;
            case "BTI": entry.Set("container-title", text, place); break;
            case "JT": entry.Set("container-title", text, place); break;
            case "TA": entry.Set("container-title-short", text, place); break;
            case "VI": entry.Set("volume", text, place); break;
            case "IP": entry.Set("issue", text, place); break;
            case "PG": entry.Set("page", text, place); break;
            case "LA": entry.Set("language", text, place); break;
            case "PB": entry.Set("publisher", text, place); break;
            case "CP": entry.Set("chapter-number", text, place); break;
            case "DP": AddDate(entry, text, place); break;
            case "IS": entry.Add("ISSN", text.Split(' ')[0], place); break;
            case "ISBN": entry.Add("ISBN", text.Split(' ')[0], place); break;
            case "AID" or "LID" when text.EndsWith("[doi]", StringComparison.Ordinal): entry.Set("DOI", text[..^"[doi]".Length], place); break;
            case "FAU": entry.AddName("author", Name(text), place); break;
            case "AU" when !hasFullNames && text != "et al.": entry.AddName("author", Brief(text), place); break;
            case "CN": entry.AddName("author", NameText.Whole(text), place); break;
            case "FED": entry.AddName("editor", Name(text), place); break;
            case "MH" or "OT": entry.AddKeyword(text, place); break;
            case "CI": entry.AddRights(text, place); break;
            case "AB": AddAbstract(entry, text, place); break;
            case "LR" when DateText.Read(text) is { } date: entry.SourceDate ??= date; break;
        }
    }

    private static void AddDate(ImportEntry entry, string text, Place place)
    {
        if (DateText.Read(text) is { } date) entry.Set("issued", date.ToString(), place);
    }

    private static void AddAbstract(ImportEntry entry, string text, Place place)
    {
        foreach (var section in AbstractText.Split(ImportEntry.Fold(text), place)) entry.AddAbstract(section.Label, section.Text, place);
    }

    private static PersonName? Name(string text)
    {
        var parts = text.Split(',', 2, StringSplitOptions.TrimEntries);
        if (parts.Length == 1) return NameText.Whole(text);
        var words = parts[1].Split(' ');
        return words.Length > 1 && NameText.IsSuffix(words[^1])
            ? NameText.Of(parts[0], NameText.WithStops(string.Join(' ', words[..^1])), words[^1])
            : NameText.Of(parts[0], NameText.WithStops(parts[1]));
    }

    // "Booker GW": the initials are the last word.
    public static PersonName? Brief(string text)
    {
        var split = ImportEntry.Fold(text).LastIndexOf(' ');
        if (split < 0) return NameText.Whole(text);
        var name = ImportEntry.Fold(text);
        return NameText.Of(name[..split], NameText.WithStops(string.Join(' ', name[(split + 1)..].ToCharArray())));
    }
}
