namespace EvidenceSite.Import;

/// <summary>Turns the fields of a BibTeX or BibLaTeX entry into CSL's variables.</summary>
internal static class BibtexMapping
{
    public static ImportEntry Read(BibtexEntry from)
    {
        var entry = new ImportEntry(from.Place) { Type = BibtexTypes.Find(from.Type) ?? "document" };
        if (BibtexTypes.Find(from.Type) is null)
            entry.Faults.Add(Codes.ImportValueUnknown, from.Place, $"The type \"@{PageFields.Short(from.Type)}\" is not known; the type becomes \"document\"",
                "Correct the type in the record");
        ReadNames(entry, from);
        ReadTitles(entry, from);
        ReadTexts(entry, from);
        ReadPublisher(entry, from);
        ReadDate(entry, from);
        ReadIdentifiers(entry, from);
        if (from.First("keywords", "keyword") is { } words)
        {
            foreach (var word in Tex.Text(words.Text).Split([',', ';'])) entry.AddKeyword(word, words.Place);
        }
        if (from["abstract"] is { } summary) entry.AddAbstract(null, Tex.Text(summary.Text), summary.Place);
        foreach (var name in (ReadOnlySpan<string>)["copyright", "rights", "license", "licence"])
        {
            if (from[name] is { } rights) entry.AddRights(Tex.Text(rights.Text), rights.Place);
        }
        return entry;
    }

    private static void ReadNames(ImportEntry entry, BibtexEntry from)
    {
        foreach (var role in (ReadOnlySpan<string>)["author", "editor", "translator"])
        {
            if (from[role] is not { } field) continue;
            foreach (var name in BibtexNames.Read(field.Text)) entry.AddName(role, name, field.Place);
        }
        if (from["bookauthor"] is not { } holder) return;
        foreach (var name in BibtexNames.Read(holder.Text)) entry.AddName("container-author", name, holder.Place);
    }

    private static void ReadTitles(ImportEntry entry, BibtexEntry from)
    {
        if (from["title"] is { } title)
        {
            var text = Tex.Text(title.Text);
            if (from["subtitle"] is { } subtitle) text += (text.EndsWith('?') || text.EndsWith(':') ? " " : ": ") + Tex.Text(subtitle.Text);
            entry.Set("title", text, title.Place);
        }
        Take(entry, "container-title", from.First("journaltitle", "journal", "booktitle", "maintitle"));
        Take(entry, "container-title-short", from.First("shortjournal"));
        Take(entry, "title-short", from.First("shorttitle"));
        Take(entry, "collection-title", from.First("series"));
        Take(entry, "event-title", from.First("eventtitle"));
    }

    private static void ReadTexts(ImportEntry entry, BibtexEntry from)
    {
        Take(entry, "volume", from["volume"]);
        var isPeriodical = entry.Type is "article-journal" or "article-magazine" or "article-newspaper" or "periodical";
        Take(entry, isPeriodical ? "issue" : entry.Type is "report" or "patent" or "standard" ? "number" : "collection-number", from.First(isPeriodical ? "issue" : "number", "number"));
        Take(entry, "page", from["pages"]);
        Take(entry, "edition", from["edition"]);
        Take(entry, "version", from["version"]);
        Take(entry, "number-of-pages", from["pagetotal"]);
        Take(entry, "number-of-volumes", from["volumes"]);
        Take(entry, "chapter-number", from["chapter"]);
        Take(entry, "language", from.First("langid", "language"));
        Take(entry, "genre", from["type"]);
        if (BibtexTypes.Genre(from.Type) is { } genre) entry.Set("genre", genre, from.Place);
        Take(entry, "call-number", from.First("library", "callnumber"));
    }

    private static void ReadPublisher(ImportEntry entry, BibtexEntry from)
    {
        Take(entry, "publisher", entry.Type switch
        {
            "thesis" => from.First("school", "institution", "publisher"),
            "report" => from.First("institution", "organization", "publisher", "school"),
            _ => from.First("publisher", "institution", "organization", "school"),
        });
        Take(entry, "publisher-place", from.First("address", "location"));
        if (entry.Type == "paper-conference") Take(entry, "event-place", from["address"] is null ? from["venue"] : from.First("venue", "location"));
    }

    private static void ReadDate(ImportEntry entry, BibtexEntry from)
    {
        if (from["date"] is { } date && DateText.Read(Tex.Text(date.Text)) is { } whole)
        {
            entry.Set("issued", whole.ToString(), date.Place);
        }
        else if (from["year"] is { } year && DateText.Read(Tex.Text(year.Text)) is { } known)
        {
            var month = from["month"] is { } field ? Tex.Text(field.Text) : "";
            var full = DateText.Of(known.ToString()[..4], month, from["day"]?.Text) ?? known;
            // "12 May" and "May 12" are common, though the day has a field of its own in BibLaTeX only.
            if (full.Month is null && month.Length > 0) full = DateText.Read($"{month} {known.Year}") ?? DateText.Read($"{known.Year} {month}") ?? full;
            entry.Set("issued", full.ToString(), year.Place);
        }
    }

    private static void ReadIdentifiers(ImportEntry entry, BibtexEntry from)
    {
        Take(entry, "DOI", from["doi"]);
        Take(entry, "PMID", from["pmid"]);
        Take(entry, "PMCID", from.First("pmcid", "pmc"));
        if (from["url"] is { } url) entry.Set("URL", Tex.Address(url.Text), url.Place);
        foreach (var name in (ReadOnlySpan<string>)["issn", "isbn"])
        {
            if (from[name] is not { } number) continue;
            foreach (var one in Tex.Text(number.Text).Split([',', ';'])) entry.Add(name.ToUpperInvariant(), one, number.Place);
        }
        foreach (var (name, label) in ((string, string)[])[("lccn", "LCCN"), ("mrnumber", "MR"), ("zmnumber", "Zbl")])
        {
            if (from[name] is { } number) entry.Add("note", $"{label}: {Tex.Text(number.Text)}", number.Place);
        }
        if (from["eprint"] is not { } eprint) return;
        var kind = from.First("eprinttype", "archiveprefix")?.Text ?? "";
        if (kind.Equals("pubmed", StringComparison.OrdinalIgnoreCase)) Take(entry, "PMID", eprint);
        else if (kind.Equals("arxiv", StringComparison.OrdinalIgnoreCase))
        {
            entry.Set("archive", "arXiv", eprint.Place);
            Take(entry, "archive_location", eprint);
        }
    }

    private static void Take(ImportEntry entry, string key, BibtexField? field)
    {
        if (field is not null) entry.Set(key, Tex.Text(field.Text), field.Place);
    }
}
