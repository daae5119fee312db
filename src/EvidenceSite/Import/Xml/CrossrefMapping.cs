namespace EvidenceSite.Import;

/// <summary>Crossref's answers in XML (unixref, unixsd): one element a work, below its journal, book or conference.</summary>
internal static class CrossrefMapping
{
    public static ImportEntry? Read(XmlPart record)
    {
        var crossref = record.Inside("crossref").FirstOrDefault() ?? record;
        if (crossref.First("error") is { } error) return ImportEntry.Broken(error.Place, $"Crossref answered with an error: \"{PageFields.Short(error.Text)}\"");
        var entry = new ImportEntry(record.Place);
        if (record["timestamp"] is { } stamp && DateText.Read(stamp.Split(' ')[0]) is { } date) entry.SourceDate = date;
        var whole = crossref.Children.Find(c => c.Name is "journal" or "book" or "conference" or "posted_content" or "peer_review" or "dissertation" or "report-paper" or "database" or "standard");
        if (whole is null) return null;
        var work = Work(entry, whole);
        foreach (var part in (XmlPart[])[work, Metadata(whole) ?? work]) CrossrefParts.Names(entry, part);
        CrossrefParts.Titles(entry, work);
        Container(entry, whole, work);
        CrossrefParts.Date(entry, work, whole);
        CrossrefParts.Numbers(entry, work);
        foreach (var section in work.All("abstract").Take(1)) JatsAbstract.Read(entry, section);
        CrossrefParts.Rights(entry, work);
        return entry;
    }

    private static XmlPart Work(ImportEntry entry, XmlPart whole)
    {
        (entry.Type, var path) = whole.Name switch
        {
            "journal" => ("article-journal", "journal_article"),
            "conference" => ("paper-conference", "conference_paper"),
            "posted_content" => ("article", ""),
            "peer_review" => ("review", ""),
            "dissertation" => ("thesis", ""),
            "database" => ("dataset", "dataset"),
            "standard" => ("standard", "standard_metadata"),
            "report-paper" => ("report", "report-paper_metadata"),
            _ => whole.First("content_item") is null ? ("book", "") : ("chapter", "content_item"),
        };
        return path.Length == 0 ? Metadata(whole) ?? whole : whole.First(path) ?? Metadata(whole) ?? whole;
    }

    private static XmlPart? Metadata(XmlPart whole) =>
        whole.Children.Find(c => c.Name is "book_metadata" or "book_series_metadata" or "book_set_metadata" or "proceedings_metadata" or "proceedings_series_metadata");

    private static void Container(ImportEntry entry, XmlPart whole, XmlPart work)
    {
        if (whole.First("journal_metadata") is { } journal)
        {
            PubmedMapping.Take(entry, "container-title", journal.First("full_title"));
            PubmedMapping.Take(entry, "container-title-short", journal.First("abbrev_title"));
            foreach (var issn in journal.All("issn")) entry.Add("ISSN", issn.Text, issn.Place);
            if (work["language"] is null && journal["language"] is { } language) entry.Set("language", language, journal.Place);
        }
        if (work["language"] is { } own) entry.Set("language", own, work.Place);
        if (whole.First("journal_issue") is { } issue)
        {
            PubmedMapping.Take(entry, "volume", issue.First("journal_volume/volume"));
            PubmedMapping.Take(entry, "issue", issue.First("issue"));
        }
        if (whole.First("event_metadata") is { } meeting)
        {
            PubmedMapping.Take(entry, "event-title", meeting.First("conference_name"));
            PubmedMapping.Take(entry, "event-place", meeting.First("conference_location"));
        }
        if (whole.First("institution/institution_name") is { } house) entry.Set("publisher", house.Text, house.Place);
        PubmedMapping.Take(entry, "publisher", work.First("institution/institution_name"));
        PubmedMapping.Take(entry, "publisher", whole.Name == "posted_content" ? whole.First("group_title") : null);
        if (Metadata(whole) is { } metadata) CrossrefParts.Book(entry, metadata, ReferenceEquals(metadata, work));
    }
}
