namespace EvidenceSite.Import;

/// <summary>Books of the NCBI Bookshelf in PubMed's XML, and their chapters.</summary>
internal static class PubmedBooks
{
    public static ImportEntry Read(XmlPart part)
    {
        var document = part.First("BookDocument") ?? part;
        var book = document.First("Book") ?? document;
        var chapter = document.First("ArticleTitle");
        var entry = new ImportEntry(part.Place) { Type = chapter is null ? "book" : "chapter" };
        if (chapter is not null) entry.Set("title", PubmedMapping.WithoutStop(chapter.Text), chapter.Place);
        PubmedMapping.Take(entry, chapter is null ? "title" : "container-title", book.First("BookTitle"));
        PubmedMapping.Take(entry, "PMID", document.First("PMID"));
        PubmedNames.Read(entry, document);
        if (chapter is null) PubmedNames.Read(entry, book);
        PubmedMapping.Take(entry, "publisher", book.First("Publisher/PublisherName"));
        PubmedMapping.Take(entry, "publisher-place", book.First("Publisher/PublisherLocation"));
        PubmedMapping.Take(entry, "volume", book.First("Volume"));
        PubmedMapping.Take(entry, "edition", book.First("Edition"));
        foreach (var number in book.All("Isbn")) entry.Add("ISBN", number.Text, number.Place);
        if (PubmedMapping.Date(book.First("PubDate")) is { } date) entry.Set("issued", date.ToString(), book.First("PubDate")!.Place);
        PubmedMapping.Take(entry, "language", document.First("Language"));
        PubmedMapping.Abstract(entry, document.First("Abstract"));
        foreach (var id in document.First("ArticleIdList")?.All("ArticleId") ?? [])
        {
            if (id["IdType"] == "doi") PubmedMapping.Take(entry, "DOI", id);
            if (id["IdType"] != "bookaccession") continue;
            entry.Set("call-number", id.Text, id.Place);
            entry.Set("URL", $"http://www.ncbi.nlm.nih.gov/books/{id.Text}/", id.Place);
        }
        return entry;
    }
}
