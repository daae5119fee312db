namespace EvidenceSite.Import;

/// <summary>MODS 3, the Library of Congress's description of works.</summary>
internal static class ModsMapping
{
    public static ImportEntry? Read(XmlPart mods)
    {
        if (mods.First("titleInfo") is null && mods.First("mods") is { } inner) return Read(inner);
        var host = mods.All("relatedItem").FirstOrDefault(r => r["type"] == "host");
        var entry = new ImportEntry(mods.Place) { Type = Type(mods, host) };
        Title(entry, "title", mods.All("titleInfo").FirstOrDefault(t => t["type"] is null));
        foreach (var name in mods.All("name")) entry.AddName(Role(name), Name(name), name.Place);
        Origin(entry, mods);
        if (host is not null) Host(entry, host);
        if (mods.All("relatedItem").FirstOrDefault(r => r["type"] == "series") is { } series) Title(entry, "collection-title", series.First("titleInfo"));
        if (mods.First("part") is { } part) Part(entry, part);
        Identifiers(entry, mods);
        PubmedMapping.Take(entry, "language", mods.First("language/languageTerm"));
        if (mods.First("abstract") is { } summary) entry.AddAbstract(null, summary.Text, summary.Place);
        foreach (var word in mods.All("subject").SelectMany(s => s.All("topic", "geographic"))) entry.AddKeyword(word.Text, word.Place);
        foreach (var rights in mods.All("accessCondition"))
        {
            entry.AddRights(rights["href"], rights.Place);
            entry.AddRights(rights.Text, rights.Place);
        }
        return entry;
    }

    private static string Type(XmlPart mods, XmlPart? host)
    {
        var words = string.Join(' ', mods.All("genre").Select(g => g.Text.ToLowerInvariant()));
        if (words.Contains("thesis", StringComparison.Ordinal)) return "thesis";
        if (words.Contains("conference", StringComparison.Ordinal) && host is not null) return "paper-conference";
        if (words.Contains("chapter", StringComparison.Ordinal)) return "chapter";
        if (words.Contains("report", StringComparison.Ordinal)) return "report";
        if (host is not null) return host.Inside("identifier").Any(i => i["type"] == "isbn") ? "chapter" : "article-journal";
        return mods.First("typeOfResource")?.Text switch
        {
            "cartographic" => "map",
            "moving image" => "motion_picture",
            "still image" => "graphic",
            "notated music" => "musical_score",
            "software, multimedia" => "software",
            _ => "book",
        };
    }

    private static void Title(ImportEntry entry, string key, XmlPart? info)
    {
        if (info?.First("title") is not { } title) return;
        var text = $"{info.First("nonSort")?.Text} {title.Text}";
        if (info.First("subTitle") is { Text.Length: > 0 } rest) text = $"{text.TrimEnd(':', ' ')}: {rest.Text}";
        entry.Set(key, text, title.Place);
    }

    private static string Role(XmlPart name) => name.Inside("roleTerm").Select(r => r.Text.ToLowerInvariant()).FirstOrDefault() switch
    {
        "edt" or "editor" => "editor",
        "trl" or "translator" => "translator",
        "ill" or "illustrator" => "illustrator",
        "ctb" or "contributor" => "contributor",
        _ => "author",
    };

    private static PersonName? Name(XmlPart name)
    {
        var parts = name.All("namePart").ToList();
        var family = parts.Find(p => p["type"] == "family");
        var given = string.Join(' ', parts.Where(p => p["type"] == "given").Select(p => p.Text));
        if (family is not null) return NameText.Of(family.Text, given, parts.Find(p => p["type"] == "termsOfAddress")?.Text);
        var whole = string.Join(' ', parts.Where(p => p["type"] is null).Select(p => p.Text));
        return name["type"] == "personal" ? NameText.Inverted(whole) : NameText.Whole(whole);
    }

    private static void Origin(ImportEntry entry, XmlPart from)
    {
        if (from.First("originInfo") is not { } origin) return;
        PubmedMapping.Take(entry, "publisher", origin.First("publisher"));
        PubmedMapping.Take(entry, "edition", origin.First("edition"));
        PubmedMapping.Take(entry, "publisher-place", origin.All("place").SelectMany(p => p.All("placeTerm")).FirstOrDefault(t => t["type"] != "code"));
        foreach (var date in origin.All("dateIssued", "copyrightDate", "dateCreated").OrderBy(d => d["encoding"] is null))
        {
            if (DateText.Read(date.Text) is { } known) entry.Set("issued", known.ToString(), date.Place);
        }
    }

    private static void Host(ImportEntry entry, XmlPart host)
    {
        Title(entry, "container-title", host.First("titleInfo"));
        Origin(entry, host);
        if (host.First("part") is { } part) Part(entry, part);
        foreach (var id in host.All("identifier").Where(i => i["type"] is "issn" or "isbn")) entry.Add(id["type"]!.ToUpperInvariant(), id.Text, id.Place);
    }

    private static void Part(ImportEntry entry, XmlPart part)
    {
        foreach (var detail in part.All("detail"))
        {
            if (detail["type"] is "volume" or "issue") PubmedMapping.Take(entry, detail["type"]!, detail.First("number"));
        }
        if (part.First("extent/start") is { } start)
            entry.Set("page", part.First("extent/end") is { Text.Length: > 0 } end ? $"{start.Text}-{end.Text}" : start.Text, start.Place);
        if (part.First("date") is { } date && DateText.Read(date.Text) is { } known) entry.Set("issued", known.ToString(), date.Place);
    }

    private static void Identifiers(ImportEntry entry, XmlPart mods)
    {
        foreach (var id in mods.All("identifier"))
        {
            switch (id["type"])
            {
                case "doi": PubmedMapping.Take(entry, "DOI", id); break;
                case "pmid" or "pubmed": PubmedMapping.Take(entry, "PMID", id); break;
                case "pmc" or "pmcid": PubmedMapping.Take(entry, "PMCID", id); break;
                case "isbn" or "issn": entry.Add(id["type"]!.ToUpperInvariant(), id.Text, id.Place); break;
                case "uri": PubmedMapping.Take(entry, "URL", id); break;
            }
        }
        PubmedMapping.Take(entry, "URL", mods.First("location/url"));
    }
}
