namespace EvidenceSite.Import;

/// <summary>JATS (ANSI/NISO Z39.96) and its forerunners: the front matter of an article, as PubMed Central and publishers have it.</summary>
internal static class JatsMapping
{
    public static ImportEntry? Read(XmlPart article)
    {
        if (article.First("front/article-meta") is not { } meta) return null;
        var entry = new ImportEntry(article.Place) { Type = article["article-type"] == "preprint" ? "article" : "article-journal" };
        if (meta.First("title-group/article-title") is { } title)
        {
            var subtitle = meta.First("title-group/subtitle")?.Text;
            entry.Set("title", string.IsNullOrEmpty(subtitle) ? title.Text : $"{title.Text.TrimEnd(':')}: {subtitle}", title.Place);
        }
        Journal(entry, article.First("front/journal-meta"));
        JatsNames.Read(entry, meta);
        Numbers(entry, meta);
        Date(entry, meta);
        if (article["lang"] is { Length: > 0 } language) entry.Set("language", language, article.Place);
        foreach (var group in meta.All("kwd-group"))
        {
            if (group["kwd-group-type"] is "abbreviations" or "pmc-status-qual") continue;
            foreach (var word in group.Inside("kwd")) entry.AddKeyword(word.Text, word.Place);
        }
        foreach (var summary in meta.All("abstract").Where(a => a["abstract-type"] is null or "section")) JatsAbstract.Read(entry, summary);
        // Before 2008 statements of rights stood among the other front matter.
        Rights(entry, meta);
        if (meta.First("permissions") is { } rights) Rights(entry, rights);
        return entry;
    }

    private static void Journal(ImportEntry entry, XmlPart? journal)
    {
        if (journal is null) return;
        PubmedMapping.Take(entry, "container-title", journal.First("journal-title-group/journal-title") ?? journal.First("journal-title"));
        PubmedMapping.Take(entry, "container-title-short", journal.First("journal-title-group/abbrev-journal-title") ?? journal.First("abbrev-journal-title")
            ?? journal.All("journal-id").FirstOrDefault(i => i["journal-id-type"] is "nlm-ta" or "iso-abbrev"));
        foreach (var issn in journal.All("issn")) entry.Add("ISSN", issn.Text, issn.Place);
        PubmedMapping.Take(entry, "publisher", journal.First("publisher/publisher-name"));
        PubmedMapping.Take(entry, "publisher-place", journal.First("publisher/publisher-loc"));
    }

    private static void Numbers(ImportEntry entry, XmlPart meta)
    {
        foreach (var id in meta.All("article-id"))
        {
            switch (id["pub-id-type"])
            {
                case "doi": PubmedMapping.Take(entry, "DOI", id); break;
                case "pmid": PubmedMapping.Take(entry, "PMID", id); break;
                case "pmc" or "pmcid": entry.Set("PMCID", id.Text.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? id.Text : "PMC" + id.Text, id.Place); break;
            }
        }
        PubmedMapping.Take(entry, "volume", meta.First("volume"));
        PubmedMapping.Take(entry, "issue", meta.First("issue"));
        if (meta.First("fpage") is { } first)
        {
            var last = meta.First("lpage")?.Text;
            entry.Set("page", string.IsNullOrEmpty(last) || last == first.Text ? first.Text : $"{first.Text}-{last}", first.Place);
        }
        PubmedMapping.Take(entry, entry["page"] is null ? "page" : "number", meta.First("elocation-id"));
        if (meta.First("article-categories/subj-group/subject") is { } kind) entry.Set("genre", kind.Text, kind.Place);
    }

    // The day on which readers could have it first; the date of a printed issue knows the month at most.
    private static void Date(ImportEntry entry, XmlPart meta)
    {
        var dates = meta.All("pub-date").Where(d => d["pub-type"] is not ("nihms-submitted" or "pmc-release" or "retracted")).ToList();
        var kinds = (ReadOnlySpan<string>)["epub", "pub", "epub-ppub", "ppub", "collection", ""];
        foreach (var kind in kinds)
        {
            foreach (var date in dates.Where(d => kind.Length == 0 || d["pub-type"] == kind || d["date-type"] == kind))
            {
                if (DateText.Of(date.First("year")?.Text, date.First("month")?.Text, date.First("day")?.Text) is not { } known) continue;
                entry.Set("issued", known.ToString(), date.Place);
                return;
            }
        }
    }

    private static void Rights(ImportEntry entry, XmlPart permissions)
    {
        foreach (var statement in permissions.All("copyright-statement")) entry.AddRights(statement.Text, statement.Place);
        foreach (var link in permissions.All("license_ref")) entry.AddRights(link.Text, link.Place);
        foreach (var licence in permissions.All("license"))
        {
            if (licence["href"] is { } address) entry.AddRights(address, licence.Place);
            foreach (var reference in licence.Inside("license_ref")) entry.AddRights(reference.Text, reference.Place);
            foreach (var words in licence.All("license-p", "p"))
            {
                var link = words.Inside("ext-link").Select(l => l["href"]).FirstOrDefault(a => LicenceLink.First(a ?? "") is not null);
                if (link is not null) entry.AddRights(link, words.Place);
                entry.AddRights(words.Text, words.Place);
            }
        }
    }
}
