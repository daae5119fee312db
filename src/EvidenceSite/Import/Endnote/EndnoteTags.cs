namespace EvidenceSite.Import;

/// <summary>Turns EndNote's tags into CSL's variables.</summary>
internal static class EndnoteTags
{
    public static ImportEntry Read(List<RisField> fields)
    {
        var entry = new ImportEntry(fields[0].Place with { Column = 1 });
        var kind = fields.Find(f => f.Tag == "0");
        if (kind is null) entry.Guesses.Add("the type");
        entry.Type = EndnoteTypes.Find(kind?.Text ?? "") ?? (kind is null && fields.Exists(f => f.Tag == "J") ? "article-journal" : "document");
        if (kind is not null && EndnoteTypes.Find(kind.Text) is null)
            entry.Faults.Add(Codes.ImportValueUnknown, kind.Place, $"The type \"{PageFields.Short(kind.Text)}\" is none of EndNote; the type becomes \"document\"", "Correct the type in the record");
        foreach (var field in fields) Read(entry, field);
        var year = fields.Find(f => f.Tag == "D");
        var day = fields.Find(f => f.Tag == "8");
        var date = DateText.Read(day?.Text) is { Month: not null } whole ? whole : DateText.Read($"{day?.Text} {year?.Text}".Trim()) ?? DateText.Read(year?.Text);
        if (date is { } known) entry.Set("issued", known.ToString(), (year ?? day)!.Place);
        return entry;
    }

    private static void Read(ImportEntry entry, RisField field)
    {
        var (text, place) = (field.Text, field.Place);
        switch (field.Tag)
        {
            case "A": entry.AddName("author", NameText.Inverted(text), place); break;
            case "E": entry.AddName("editor", NameText.Inverted(text), place); break;
            case "?": entry.AddName("translator", NameText.Inverted(text), place); break;
            case "T": entry.Set("title", text, place); break;
            case "J" or "B": entry.Set("container-title", text, place); break;
            case "S": entry.Set("collection-title", text, place); break;
            case "V": entry.Set("volume", text, place); break;
            case "N": entry.Set(entry.Type is "report" or "patent" ? "number" : "issue", text, place); break;
            case "P": entry.Set(entry.Type is "book" or "thesis" ? "number-of-pages" : "page", text, place); break;
            case "I": entry.Set("publisher", text, place); break;
            case "C": entry.Set("publisher-place", text, place); break;
            case "7": entry.Set("edition", text, place); break;
            case "9": entry.Set("genre", text, place); break;
            case "G": entry.Set("language", text, place); break;
            case "L": entry.Set("call-number", text, place); break;
            case "U": entry.Set("URL", text.Split(['\n', ' '])[0], place); break;
            case "R": entry.Set("DOI", text, place); break;
            case "2" when text.StartsWith("PMC", StringComparison.Ordinal): entry.Set("PMCID", text, place); break;
            case "M" when Doi.TryParse(text, out _): entry.Set("DOI", text, place); break;
            case "X": AddAbstract(entry, text, place); break;
            case "K": AddKeywords(entry, text, place); break;
            case "@": AddNumber(entry, text, place); break;
        }
    }

    private static void AddAbstract(ImportEntry entry, string text, Place place)
    {
        foreach (var section in AbstractText.Split(ImportEntry.Fold(text), place)) entry.AddAbstract(section.Label, section.Text, section.Place);
    }

    private static void AddKeywords(ImportEntry entry, string text, Place place)
    {
        foreach (var word in text.Split('\n')) entry.AddKeyword(word, place);
    }

    private static void AddNumber(ImportEntry entry, string text, Place place)
    {
        foreach (var number in text.Split([' ', ';', '\n'], StringSplitOptions.RemoveEmptyEntries)) entry.Add(Issn.TryParse(number, out _) ? "ISSN" : "ISBN", number, place);
    }
}
