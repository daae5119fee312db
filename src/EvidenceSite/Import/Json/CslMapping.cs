namespace EvidenceSite.Import;

/// <summary>Takes an item of CSL-JSON over: its keys are those of our records, but for a few of other programs.</summary>
internal static class CslMapping
{
    private static readonly ImmutableHashSet<string> Texts =
    [
        "title", "container-title", "container-title-short", "volume", "issue", "page", "number", "genre", "language", "publisher", "publisher-place", "DOI", "PMID",
        "PMCID", "URL", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority", "call-number", "chapter-number", "citation-key",
        "collection-number", "collection-title", "dimensions", "division", "edition", "event-place", "event-title", "jurisdiction", "medium", "note", "number-of-pages",
        "number-of-volumes", "original-publisher", "original-publisher-place", "original-title", "part-number", "part-title", "references", "reviewed-genre",
        "reviewed-title", "scale", "section", "source", "supplement-number", "title-short", "version", "volume-title",
    ];

    private static readonly ImmutableHashSet<string> Names =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director", "editor", "editor-translator",
        "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer",
        "recipient", "reviewed-author", "script-writer", "series-creator", "translator",
    ];

    public static ImportEntry Read(JsonPart item)
    {
        var entry = new ImportEntry(item.Place);
        Type(entry, item["type"]);
        foreach (var (key, value) in item.Members) Read(entry, key, value);
        if (item["journalAbbreviation"] is { } brief) entry.Set("container-title-short", brief.Text, brief.Place);
        if (item["shortTitle"] is { } title) entry.Set("title-short", title.Text, title.Place);
        if (item["event"] is { } meeting) entry.Set("event-title", meeting.Text, meeting.Place);
        return entry;
    }

    private static void Read(ImportEntry entry, string key, JsonPart value)
    {
        if (Names.Contains(key)) ReadNames(entry, key, value);
        else if (Texts.Contains(key)) entry.Set(key, value.Items.FirstOrDefault()?.Text, value.Place);
        else if (key is "ISSN" or "ISBN") ReadNumbers(entry, key, value);
        else if (key == "issued" && Date(value) is { } date) entry.Set("issued", date.ToString(), value.Place);
        else if (key == "abstract") ReadAbstract(entry, value);
        else if (key == "keyword") ReadKeywords(entry, value);
        else if (key is "license" or "licence" or "rights") entry.AddRights(value.Text, value.Place);
    }

    private static void Type(ImportEntry entry, JsonPart? type)
    {
        if (type?.Text is not { } name)
        {
            entry.Guesses.Add("the type");
            return;
        }
        entry.Type = CslTypes.Find(name) ?? "document";
        if (CslTypes.Find(name) is null)
            entry.Faults.Add(Codes.ImportValueUnknown, type.Place, $"The type \"{PageFields.Short(name)}\" is none of CSL; the type becomes \"document\"", "Correct the type in the record");
    }

    private static void ReadNames(ImportEntry entry, string role, JsonPart names)
    {
        foreach (var part in names.Items)
        {
            var name = (part["literal"] ?? part["name"]) is { Text: { } whole } ? NameText.Whole(whole) : part.Text is { } text ? NameText.Inverted(text)
                : NameText.Of(part["family"]?.Text, part["given"]?.Text, part["suffix"]?.Text);
            if (name is null) continue;
            if (part["ORCID"] is { Text: { } id } && Orcid.TryParse(id, out var orcid)) name = name with { Orcid = orcid };
            entry.AddName(role, name with { DroppingParticle = part["dropping-particle"]?.Text, NonDroppingParticle = part["non-dropping-particle"]?.Text }, part.Place);
        }
    }

    private static void ReadNumbers(ImportEntry entry, string key, JsonPart value)
    {
        foreach (var item in value.Items)
        {
            foreach (var number in (item.Text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)) entry.Add(key, number, item.Place);
        }
    }

    private static void ReadAbstract(ImportEntry entry, JsonPart value)
    {
        if (value.Text is { } text) entry.AddAbstract(null, text, value.Place);
        else foreach (var section in value.Items) entry.AddAbstract(section["label"]?.Text, section["text"]?.Text, section.Place);
    }

    private static void ReadKeywords(ImportEntry entry, JsonPart value)
    {
        var words = value.Text is { } text ? text.Split([',', ';']).Select(w => (Word: (string?)w, value.Place)) : value.Items.Select(i => (i.Text, i.Place));
        foreach (var (word, place) in words) entry.AddKeyword(word, place);
    }

    /// <summary>CSL's dates: <c>date-parts</c>, whose numbers may be texts, else <c>literal</c> or <c>raw</c>, or the bare text.</summary>
    public static PartialDate? Date(JsonPart value)
    {
        if (value.Text is { } text) return DateText.Read(text);
        var parts = value.First("date-parts")?.Items.Select(p => p.Text).ToList() ?? [];
        if (parts.Count > 0) return DateText.Of(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
        return DateText.Read(value["raw"]?.Text ?? value["literal"]?.Text);
    }
}
