namespace EvidenceSite.Import;

/// <summary>Turns a result of Europe PMC into CSL's variables.</summary>
internal static class EuropePmcMapping
{
    public static ImportEntry Read(JsonPart result)
    {
        var entry = new ImportEntry(result.Place) { Type = result["source"]?.Text == "PPR" ? "article" : result["bookOrReportDetails"] is null ? "article-journal" : "book" };
        if (result["title"] is { Text: { } title } at) entry.Set("title", PubmedMapping.WithoutStop(HtmlText.Plain(title)), at.Place);
        Take(entry, "DOI", result["doi"]);
        Take(entry, "PMID", result["pmid"]);
        Take(entry, "PMCID", result["pmcid"]);
        Take(entry, "page", result["pageInfo"]);
        Take(entry, "language", result["language"]);
        Names(entry, result);
        Journal(entry, result);
        if (result["bookOrReportDetails"] is { } book) Take(entry, "publisher", book["publisher"]);
        foreach (var key in (ReadOnlySpan<string>)["firstPublicationDate", "pubYear"])
        {
            if (result[key] is { } date && DateText.Read(date.Text) is { } day) entry.Set("issued", day.ToString(), date.Place);
        }
        foreach (var word in result["keywordList"]?["keyword"]?.Items ?? []) entry.AddKeyword(word.Text, word.Place);
        foreach (var heading in result["meshHeadingList"]?["meshHeading"]?.Items ?? []) entry.AddKeyword(heading["descriptorName"]?.Text, heading.Place);
        if (result["abstractText"] is { Text: { } summary } from) HtmlText.AddAbstract(entry, summary, from.Place);
        if (result["license"] is { } licence) entry.AddRights(licence.Text, licence.Place);
        if (result["dateOfRevision"] is { } revised) entry.SourceDate = DateText.Read(revised.Text);
        return entry;
    }

    private static void Names(ImportEntry entry, JsonPart result)
    {
        var authors = result["authorList"]?["author"]?.Items.ToList() ?? [];
        foreach (var author in authors)
        {
            var name = author["collectiveName"] is { } group ? NameText.Whole(group.Text)
                : NameText.Of(author["lastName"]?.Text, NameText.WithStops(author["firstName"]?.Text ?? author["initials"]?.Text)) ?? NameText.Whole(author["fullName"]?.Text);
            if (name is not null && author["authorId"]?["value"] is { } id && Orcid.TryParse(id.Text, out var orcid)) name = name with { Orcid = orcid };
            entry.AddName("author", name, author.Place);
        }
        if (authors.Count > 0 || result["authorString"] is not { Text: { } line } at) return;
        foreach (var name in line.TrimEnd('.').Split(", ")) entry.AddName("author", MedlineMapping.Brief(name), at.Place);
    }

    private static void Journal(ImportEntry entry, JsonPart result)
    {
        if (result["journalInfo"] is not { } info)
        {
            Take(entry, "container-title", result["journalTitle"]);
            Take(entry, "volume", result["journalVolume"]);
            Take(entry, "issue", result["issue"]);
            return;
        }
        Take(entry, "volume", info["volume"]);
        Take(entry, "issue", info["issue"]);
        if (info["journal"] is not { } journal) return;
        Take(entry, "container-title", journal["title"]);
        Take(entry, "container-title-short", journal["isoabbreviation"] ?? journal["ISOAbbreviation"] ?? journal["medlineAbbreviation"]);
        foreach (var key in (ReadOnlySpan<string>)["issn", "essn"])
        {
            if (journal[key] is { } issn) entry.Add("ISSN", issn.Text, issn.Place);
        }
    }

    private static void Take(ImportEntry entry, string key, JsonPart? part)
    {
        if (part is not null) entry.Set(key, part.Text, part.Place);
    }
}
