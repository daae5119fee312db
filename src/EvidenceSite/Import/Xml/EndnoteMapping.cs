namespace EvidenceSite.Import;

/// <summary>EndNote's XML: texts in <c>style</c> elements, kinds of reference by name.</summary>
internal static class EndnoteMapping
{
    public static ImportEntry? Read(XmlPart record)
    {
        if (record.First("ref-type") is not { } kind) return null;
        var entry = new ImportEntry(record.Place) { Type = EndnoteTypes.Find(kind["name"] ?? "") ?? "document" };
        foreach (var (list, role) in ((string, string)[])[("authors", "author"), ("secondary-authors", Second(entry.Type)), ("tertiary-authors", "collection-editor"), ("subsidiary-authors", "translator")])
        {
            foreach (var name in record.First("contributors/" + list)?.Children.Where(c => c.Name.Length > 0) ?? []) entry.AddName(role, NameText.Inverted(name.Text), name.Place);
        }
        PubmedMapping.Take(entry, "title", record.First("titles/title"));
        var isBook = entry.Type is "book" or "report" or "thesis";
        PubmedMapping.Take(entry, isBook ? "collection-title" : "container-title", record.First("titles/secondary-title") ?? record.First("periodical/full-title"));
        PubmedMapping.Take(entry, "collection-title", record.First("titles/tertiary-title"));
        PubmedMapping.Take(entry, "title-short", record.First("titles/short-title"));
        PubmedMapping.Take(entry, "container-title-short", record.First("titles/alt-title") ?? record.First("periodical/abbr-1") ?? record.First("alt-periodical/abbr-1"));
        foreach (var key in (ReadOnlySpan<string>)["volume", "edition", "publisher", "language"]) PubmedMapping.Take(entry, key, record.First(key));
        PubmedMapping.Take(entry, isBook ? "number-of-pages" : "page", record.First("pages"));
        PubmedMapping.Take(entry, entry.Type is "report" or "patent" or "standard" ? "number" : isBook ? "collection-number" : "issue", record.First("number"));
        PubmedMapping.Take(entry, "publisher-place", record.First("pub-location"));
        PubmedMapping.Take(entry, "genre", record.First("work-type"));
        PubmedMapping.Take(entry, "call-number", record.First("call-num"));
        Identifiers(entry, record);
        foreach (var word in record.First("keywords")?.All("keyword") ?? []) entry.AddKeyword(word.Text, word.Place);
        if (record.First("abstract") is { } summary) entry.AddAbstract(null, summary.Text, summary.Place);
        return entry;
    }

    private static void Identifiers(ImportEntry entry, XmlPart record)
    {
        PubmedMapping.Take(entry, "DOI", record.First("electronic-resource-num"));
        PubmedMapping.Take(entry, "PMCID", record.First("custom2") is { } custom && Pmcid.TryParse(custom.Text, out _) && custom.Text.StartsWith("PMC", StringComparison.Ordinal) ? custom : null);
        var database = record.First("remote-database-name")?.Text ?? "";
        if (database.Contains("PubMed", StringComparison.OrdinalIgnoreCase) || database.Contains("Medline", StringComparison.OrdinalIgnoreCase)) PubmedMapping.Take(entry, "PMID", record.First("accession-num"));
        if (record.First("urls/related-urls") is { } urls) PubmedMapping.Take(entry, "URL", urls.First("url") ?? urls);
        if (record.First("isbn") is { } number)
        {
            foreach (var text in number.Text.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries))
            {
                if (!text.StartsWith('(')) entry.Add(Issn.TryParse(text, out _) ? "ISSN" : "ISBN", text, number.Place);
            }
        }
        var day = record.First("dates/pub-dates/date")?.Text;
        if (record.First("dates/year") is { } year && DateText.Read(year.Text) is { } known)
            entry.Set("issued", ((day is null ? null : DateText.Read($"{known.Year} {day}") ?? DateText.Read($"{day} {known.Year}") ?? DateText.Read(day)) ?? known).ToString(), year.Place);
        if (record.First("label") is { } label && !label.Text.Contains(' ', StringComparison.Ordinal)) entry.Set("citation-key", label.Text, label.Place);
    }

    private static string Second(string type) => type is "chapter" or "paper-conference" or "article-journal" or "entry-encyclopedia" ? "editor" : "collection-editor";
}
