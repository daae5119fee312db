namespace EvidenceSite.Import;

/// <summary>What the columns of a table mean, by the names that programs give them.</summary>
internal static class CsvColumns
{
    private static readonly ImmutableDictionary<string, string> Keys = new Dictionary<string, string>
    {
        ["title"] = "title",
        ["articletitle"] = "title",
        ["documenttitle"] = "title",
        ["author"] = "author",
        ["authors"] = "author",
        ["authornames"] = "author",
        ["editor"] = "editor",
        ["editors"] = "editor",
        ["translator"] = "translator",
        ["year"] = "year",
        ["publicationyear"] = "year",
        ["pubyear"] = "year",
        ["date"] = "issued",
        ["publicationdate"] = "issued",
        ["issued"] = "issued",
        ["createdate"] = "",
        ["journal"] = "container-title",
        ["journalbook"] = "container-title",
        ["sourcetitle"] = "container-title",
        ["publicationtitle"] = "container-title",
        ["containertitle"] = "container-title",
        ["journalabbreviation"] = "container-title-short",
        ["abbreviatedsourcetitle"] = "container-title-short",
        ["volume"] = "volume",
        ["issue"] = "issue",
        ["number"] = "issue",
        ["pages"] = "page",
        ["page"] = "page",
        ["pagestart"] = "first",
        ["startpage"] = "first",
        ["pageend"] = "last",
        ["endpage"] = "last",
        ["artno"] = "number",
        ["doi"] = "DOI",
        ["pmid"] = "PMID",
        ["pubmedid"] = "PMID",
        ["pmcid"] = "PMCID",
        ["issn"] = "ISSN",
        ["isbn"] = "ISBN",
        ["abstract"] = "abstract",
        ["abstractnote"] = "abstract",
        ["keywords"] = "keyword",
        ["keyword"] = "keyword",
        ["authorkeywords"] = "keyword",
        ["manualtags"] = "keyword",
        ["tags"] = "keyword",
        ["url"] = "URL",
        ["link"] = "URL",
        ["publisher"] = "publisher",
        ["place"] = "publisher-place",
        ["language"] = "language",
        ["languageoforiginaldocument"] = "language",
        ["type"] = "type",
        ["itemtype"] = "type",
        ["documenttype"] = "type",
        ["edition"] = "edition",
        ["series"] = "collection-title",
        ["licence"] = "licence",
        ["license"] = "licence",
        ["rights"] = "licence",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["journalarticle"] = "article-journal",
        ["article"] = "article-journal",
        ["review"] = "article-journal",
        ["book"] = "book",
        ["booksection"] = "chapter",
        ["bookchapter"] = "chapter",
        ["conferencepaper"] = "paper-conference",
        ["thesis"] = "thesis",
        ["report"] = "report",
        ["preprint"] = "article",
        ["webpage"] = "webpage",
        ["dataset"] = "dataset",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>What a column holds; null for a name that says nothing to us.</summary>
    public static string? KeyOf(string name) => Keys.GetValueOrDefault(Letters(name)) is { Length: > 0 } key ? key : null;

    public static ImportEntry Read(ImmutableArray<string?> columns, string[] cells, Place place)
    {
        var entry = new ImportEntry(place) { Type = "" };
        var ranges = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(columns.Length, cells.Length); i++)
        {
            var text = cells[i].Trim();
            if (text.Length > 0 && columns[i] is { } key) Read(entry, key, text, ranges);
        }
        if (ranges.TryGetValue("first", out var first)) entry.Set("page", ranges.TryGetValue("last", out var last) && last != first ? $"{first}-{last}" : first, place);
        if (ranges.TryGetValue("year", out var year) && DateText.Read(year) is { } date) entry.Set("issued", date.ToString(), place);
        if (entry.Type.Length > 0) return entry;
        entry.Type = entry["container-title"] is not null ? "article-journal" : entry["ISBN"] is not null ? "book" : "document";
        entry.Guesses.Add("the type");
        return entry;
    }

    private static void Read(ImportEntry entry, string key, string text, Dictionary<string, string> ranges)
    {
        var place = entry.Start;
        switch (key)
        {
            case "author" or "editor" or "translator": Names(entry, key, text); break;
            case "first" or "last" or "year": ranges.TryAdd(key, text); break;
            case "issued" when DateText.Read(text) is { } date: entry.Set("issued", date.ToString(), place); break;
            case "issued": break;
            case "type": entry.Type = Types.GetValueOrDefault(Letters(text)) ?? CslTypes.Find(text) ?? ""; break;
            case "keyword": foreach (var word in text.Split(text.Contains(';', StringComparison.Ordinal) ? ';' : ',')) entry.AddKeyword(word, place); break;
            case "abstract": foreach (var section in AbstractText.Split(ImportEntry.Fold(text), place)) entry.AddAbstract(section.Label, section.Text, place); break;
            case "licence": entry.AddRights(text, place); break;
            case "ISSN" or "ISBN": foreach (var number in text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)) entry.Add(key, number, place); break;
            default: entry.Set(key, text, place); break;
        }
    }

    // Semicolons part names; PubMed's tables part "Moreno A" from "Smith BC" by commas.
    private static void Names(ImportEntry entry, string role, string text)
    {
        if (text.Contains(';', StringComparison.Ordinal))
        {
            foreach (var name in text.Split(';')) entry.AddName(role, NameText.Inverted(name), entry.Start);
            return;
        }
        var parts = text.TrimEnd('.').Split(", ");
        if (parts.All(p => p.LastIndexOf(' ') is var blank and > 0 && p[(blank + 1)..].All(char.IsUpper)))
        {
            foreach (var part in parts) entry.AddName(role, MedlineMapping.Brief(part), entry.Start);
            return;
        }
        foreach (var name in text.Split(" and ")) entry.AddName(role, NameText.Inverted(name), entry.Start);
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
}
