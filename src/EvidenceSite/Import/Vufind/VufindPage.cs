namespace EvidenceSite.Import;

/// <summary>
/// Reads the saved page of one record in a VuFind catalogue, in whatever language its interface was. The record rests on the staff
/// view alone; a field that is missing there stays missing.
/// </summary>
public static class VufindPage
{
    /// <summary>The record of a page; null when the file is no such page or lacks what a record needs.</summary>
    /// <param name="file">The page as text.</param>
    /// <param name="journals">Where full titles and ISSNs of abbreviated journals are looked up.</param>
    public static Outcome<Record?> Parse(SourceFile file, ImmutableArray<Journal> journals)
    {
        var bag = new DiagnosticBag();
        var view = new StaffViewReader(file, bag).Read();
        var record = view is null ? null : Read(new PageFields(view, SpellingText.Of(view), bag), journals);
        return new Outcome<Record?>(record, bag.ToImmutable());
    }

    private static Record? Read(PageFields page, ImmutableArray<Journal> journals)
    {
        var title = page.View.First("title");
        if (title is null)
            page.Bag.Add(Codes.ImportFieldMissing, page.View.Start, "The page gives no title: the field \"title\" is not there or empty",
                "Look whether the page was saved to its end, or write the record by hand");
        var identifiers = IdentifierReader.Read(page);
        if (title is null || identifiers is null) return null;
        if (page.SourceId is null)
            page.Missing("number of its own", "the field \"id\" is not there", "Add to provenance which record of the catalogue this is");
        PageTitles.Compare(page, title.Value);
        return Compose(page, title.Value.Text, identifiers, journals);
    }

    private static Record Compose(PageFields page, string title, PageIdentifiers identifiers, ImmutableArray<Journal> journals)
    {
        var dates = PageDates.Read(page);
        var journal = PageJournal.Read(page, new JournalTable(journals));
        var record = new Record
        {
            Id = RecordId(identifiers),
            Type = PageType.Read(page),
            Title = title,
            Authors = PageAuthors.Read(page),
            ContainerTitle = journal.Title,
            ContainerTitleShort = journal.Short,
            Issued = dates.Issued,
            Volume = page.View.First("container_volume")?.Text,
            Issue = page.View.First("container_issue")?.Text,
            Page = page.View.First("container_start_page")?.Text,
            Genre = journal.Genre,
            Language = PageLanguage.Read(page),
            Publisher = page.View.First("publisher")?.Text,
            Doi = identifiers.Doi,
            Pmid = identifiers.Pmid,
            Pmcid = identifiers.Pmcid,
            Issns = journal.Issns,
            Url = identifiers.Url,
            Keywords = journal.Keywords,
            Abstract = ReadAbstract(page),
            Licences = new PageRights(page, dates.Harvested).Read(),
            Place = page.View.Start,
        };
        return record with { Provenance = PageProvenance.Of(record, page.SourceId, dates.Harvested, journal) };
    }

    // PubMed Central's number first, since it leads to the words themselves; of a DOI only what an id may hold.
    private static string RecordId(PageIdentifiers identifiers)
    {
        if (identifiers.Pmcid is { } pmcid) return pmcid.ToString();
        if (identifiers.Pmid is { } pmid) return $"PMID{pmid}";
        var slug = string.Concat(identifiers.Doi!.Value.ToString().Select(c => ItemId.IsCharacter(c) ? c : '-'));
        return slug[..Math.Min(slug.Length, ItemId.MaximumLength)].TrimEnd('.', '-');
    }

    private static ImmutableArray<AbstractSection> ReadAbstract(PageFields page)
    {
        if (page.View.First("description") is not { } text)
        {
            page.Missing("abstract", "the field \"description\" is not there");
            return [];
        }
        if (page.View.First("spelling") is { } all && !all.Text.Contains(text.Text, StringComparison.Ordinal))
            page.Disagree(text, "The abstract of \"description\" does not stand in \"spelling\" in the same words",
                "\"description\" is taken");
        return AbstractText.Split(text.Text, page.View.At(text));
    }
}
