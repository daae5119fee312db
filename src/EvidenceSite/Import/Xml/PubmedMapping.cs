namespace EvidenceSite.Import;

/// <summary>PubMed's XML (DTD of 2015 to 2025): articles, and books with their chapters.</summary>
internal static class PubmedMapping
{
    public static ImportEntry Read(XmlPart part) => part.Name == "PubmedBookArticle" ? PubmedBooks.Read(part) : Article(part);

    private static ImportEntry Article(XmlPart part)
    {
        var entry = new ImportEntry(part.Place) { Type = "article-journal" };
        var citation = part.First("MedlineCitation") ?? part;
        var article = citation.First("Article") ?? citation;
        if (article.First("PublicationTypeList") is { } kinds && kinds.All("PublicationType").Any(k => k.Text == "Preprint")) entry.Type = "article";
        Take(entry, "PMID", citation.First("PMID"));
        if (article.First("ArticleTitle") is { } title) entry.Set("title", WithoutStop(title.Text), title.Place);
        if (entry["title"] is null or "Not Available") Take(entry, "title", article.First("VernacularTitle"));
        PubmedNames.Read(entry, article);
        Journal(entry, article);
        Pages(entry, article);
        Identifiers(entry, part, article);
        Abstract(entry, article.First("Abstract"));
        Take(entry, "language", article.First("Language"));
        Take(entry, "container-title-short", citation.First("MedlineJournalInfo/MedlineTA"));
        Keywords(entry, citation);
        entry.SourceDate = Date(citation.First("DateRevised"));
        return entry;
    }

    private static void Journal(ImportEntry entry, XmlPart article)
    {
        if (article.First("Journal") is not { } journal) return;
        if (journal.First("Title") is { } title) Title(entry, title);
        Take(entry, "container-title-short", journal.First("ISOAbbreviation"));
        if (journal.First("ISSN") is { } issn) entry.Add("ISSN", issn.Text, issn.Place);
        if (journal.First("JournalIssue") is not { } issue) return;
        Take(entry, "volume", issue.First("Volume"));
        Take(entry, "issue", issue.First("Issue"));
        var printed = issue.First("PubDate");
        var online = article.First("ArticleDate");
        if (Date(printed) is { } date) entry.Set("issued", date.ToString(), printed!.Place);
        else if (Date(online) is { } other) entry.Set("issued", other.ToString(), online!.Place);
    }

    // PubMed tells journals of one name apart by their place: "Arthritis & rheumatology (Hoboken, N.J.)".
    private static void Title(ImportEntry entry, XmlPart title)
    {
        var text = title.Text;
        var open = text.LastIndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && text.EndsWith(')'))
        {
            var place = text[(open + 2)..^1];
            if (!place.All(c => char.IsDigit(c) || c is '-' or ' ')) entry.Set("publisher-place", place, title.Place);
            text = text[..open];
        }
        // A server of preprints publishes them, and holds no journal.
        entry.Set(entry.Type == "article" ? "publisher" : "container-title", TitleWords.Capitalise(text), title.Place);
    }

    private static void Pages(ImportEntry entry, XmlPart article)
    {
        if (article.First("Pagination/MedlinePgn") is { } pages) entry.Set("page", PageRange.Expand(pages.Text), pages.Place);
        if (entry["page"] is not null || article.First("Pagination/StartPage") is not { } first) return;
        var last = article.First("Pagination/EndPage");
        entry.Set("page", last is null || last.Text == first.Text ? first.Text : $"{first.Text}-{last.Text}", first.Place);
    }

    private static void Identifiers(ImportEntry entry, XmlPart part, XmlPart article)
    {
        foreach (var id in article.All("ELocationID").Where(i => i["EIdType"] == "doi" && i["ValidYN"] != "N")) Take(entry, "DOI", id);
        foreach (var id in part.First("PubmedData/ArticleIdList")?.All("ArticleId") ?? [])
        {
            if (id["IdType"] == "doi") Take(entry, "DOI", id);
            else if (id["IdType"] == "pmc") Take(entry, "PMCID", id);
        }
        if (article.All("ELocationID").FirstOrDefault(i => i["EIdType"] == "pii") is not { } number) return;
        if (entry.Type == "article") Take(entry, "number", number);
        else Take(entry, "page", number);
    }

    public static void Abstract(ImportEntry entry, XmlPart? summary)
    {
        if (summary is null) return;
        foreach (var section in summary.All("AbstractText"))
        {
            var label = section["Label"] is "UNLABELLED" ? null : section["Label"];
            entry.AddAbstract(label, section.Text, section.Place);
        }
        if (summary.First("CopyrightInformation") is { } rights) entry.AddRights(rights.Text, rights.Place);
    }

    private static void Keywords(ImportEntry entry, XmlPart citation)
    {
        foreach (var heading in citation.First("MeshHeadingList")?.All("MeshHeading") ?? [])
        {
            if (heading.First("DescriptorName") is { } name) entry.AddKeyword(name.Text, name.Place);
        }
        foreach (var list in citation.All("KeywordList"))
        {
            foreach (var word in list.All("Keyword")) entry.AddKeyword(word.Text, word.Place);
        }
    }

    public static PartialDate? Date(XmlPart? date)
    {
        if (date is null) return null;
        return date.First("MedlineDate") is { } words ? DateText.Read(words.Text)
            : DateText.Of(date.First("Year")?.Text, date.First("Month")?.Text, date.First("Day")?.Text);
    }

    public static string WithoutStop(string title)
    {
        // PubMed puts a full stop behind every title, and brackets around those that it translated.
        var text = title.EndsWith('.') ? title[..^1] : title;
        return text.Length > 2 && text[0] == '[' && text[^1] == ']' ? text[1..^1].TrimEnd('.') : text;
    }

    public static void Take(ImportEntry entry, string key, XmlPart? part)
    {
        if (part is not null) entry.Set(key, part.Text, part.Place);
    }
}
