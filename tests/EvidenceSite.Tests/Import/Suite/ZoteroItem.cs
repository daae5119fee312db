using System.Text.Json;

namespace EvidenceSite.Tests.Import.Suite;

/// <summary>Reads an item of Zotero's JSON as CSL variables, by Zotero's own table of correspondences.</summary>
internal static class ZoteroItem
{
    private static readonly ImmutableDictionary<string, string> Types = Table("""
        journalArticle article-journal, book book, bookSection chapter, conferencePaper paper-conference, thesis thesis, report report, preprint article, dataset dataset,
        manuscript manuscript, patent patent, bill bill, case legal_case, statute legislation, artwork graphic, film motion_picture, videoRecording motion_picture,
        computerProgram software, webpage webpage, email personal_communication, letter personal_communication, hearing hearing, magazineArticle article-magazine,
        newspaperArticle article-newspaper, map map, audioRecording song, document document, encyclopediaArticle entry-encyclopedia, presentation speech
        """);

    private static readonly ImmutableDictionary<string, string> Fields = Table("""
        title title, caseName title, subject title, nameOfAct title, publicationTitle container-title, bookTitle container-title, proceedingsTitle container-title,
        websiteTitle container-title, code container-title, encyclopediaTitle container-title, journalAbbreviation container-title-short, date issued, issueDate issued, dateDecided issued, dateEnacted issued,
        abstractNote abstract, DOI DOI, ISSN ISSN, ISBN ISBN, PMID PMID, PMCID PMCID, volume volume, reporterVolume volume, issue issue, pages page, firstPage page,
        publisher publisher, university publisher, institution publisher, repository publisher, distributor publisher, label publisher, studio publisher, company publisher,
        place publisher-place, repositoryLocation publisher-place, language language, url URL, edition edition, series collection-title, seriesTitle collection-title,
        seriesNumber collection-number, numPages number-of-pages, callNumber call-number, archiveLocation archive_location, archive archive, shortTitle title-short,
        thesisType genre, manuscriptType genre, reportType genre, genre genre, billNumber number, reportNumber number, codeNumber number, applicationNumber number, archiveID number,
        versionNumber version, section section, history references, court authority, issuingAuthority authority, assignee publisher, artworkMedium medium,
        artworkSize dimensions, scale scale, conferenceName event-title, rights rights, numberOfVolumes number-of-volumes, libraryCatalog source
        """);

    private static readonly ImmutableHashSet<string> Dropped = ["attachments", "notes", "seeAlso", "itemID", "accessDate", "itemType", "creators", "tags", "extra", "libraryCatalog"];

    public static ComparedItem Read(JsonElement item)
    {
        var compared = new ComparedItem();
        var type = item.GetProperty("itemType").GetString()!;
        compared.Set("type", Types.GetValueOrDefault(type, type));
        foreach (var field in item.EnumerateObject().Where(f => !Dropped.Contains(f.Name)))
            compared.Set(Fields.GetValueOrDefault(field.Name, "zotero:" + field.Name), field.Value.ToString());
        if (item.TryGetProperty("creators", out var creators)) compared.Set("names", string.Join("; ", creators.EnumerateArray().Select(c => Creator(c, type))));
        if (item.TryGetProperty("tags", out var tags))
            compared.Set("keyword", ComparedItem.Sorted(tags.EnumerateArray().Select(t => t.ValueKind == JsonValueKind.String ? t.GetString()! : t.GetProperty("tag").GetString()!)));
        if (item.TryGetProperty("extra", out var extra)) Extra(compared, extra.GetString()!);
        return compared;
    }

    // Lines "PMID: 1" stand for fields that an item type lacks; other lines are notes.
    private static void Extra(ComparedItem compared, string text)
    {
        var notes = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var key = colon < 0 ? "" : line[..colon] switch { "Citation Key" => "citation-key", var name => name };
            if (key is "PMID" or "PMCID" or "DOI" or "event-place" or "citation-key") compared.Set(key, line[(colon + 2)..]);
            else if (key == "arXiv") compared.Set("archive_location", line[(colon + 2)..]);
            else notes.Add(line);
        }
        compared.Set("note", string.Join(' ', notes));
    }

    private static string Creator(JsonElement creator, string type)
    {
        var role = creator.GetProperty("creatorType").GetString() switch
        {
            "seriesEditor" => "collection-editor",
            "bookAuthor" => "container-author",
            "inventor" or "artist" or "programmer" or "cartographer" or "presenter" or "podcaster" => "author",
            var other => other,
        };
        var first = creator.TryGetProperty("firstName", out var given) ? given.GetString()! : "";
        var last = creator.TryGetProperty("lastName", out var family) ? family.GetString()! : "";
        return $"{role}: {(first.Length == 0 ? ComparedItem.Plain(last) : ComparedItem.Plain(last) + " / " + ComparedItem.Plain(first))}";
    }

    private static ImmutableDictionary<string, string> Table(string rows) => rows.Split(',', StringSplitOptions.TrimEntries)
        .Select(r => r.Split(' ')).ToImmutableDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
}
