namespace EvidenceSite.Import;

/// <summary>All formats whose files hold entries, in the order in which they are asked whether a file is theirs.</summary>
internal static class EntryFormats
{
    public static ImmutableArray<IEntryFormat> All { get; } =
    [
        new RisFormat(), new MedlineFormat(),
        new XmlFormat("pubmed-xml", ["PubmedArticleSet", "PubmedArticle", "PubmedBookArticle"], ["PubmedArticle", "PubmedBookArticle"], PubmedMapping.Read),
        new XmlFormat("jats", ["article", "pmc-articleset"], ["article"], JatsMapping.Read),
        new XmlFormat("crossref-xml", ["doi_records", "doi_record", "crossref_result"], ["doi_record", "query"], CrossrefMapping.Read),
        new XmlFormat("endnote-xml", ["rec-number", "ref-type", "source-app"], ["record"], EndnoteMapping.Read),
        new XmlFormat("marcxml", ["leader", "datafield", "controlfield"], ["record"], MarcMapping.Read),
        new XmlFormat("mods", ["mods", "modsCollection"], ["mods"], ModsMapping.Read),
        new MarcFormat(), new CrossrefJsonFormat(), new EuropePmcFormat(), new CslJsonFormat(), new EndnoteFormat(), new CslYamlFormat(), new BibtexFormat(), new CsvFormat(),
    ];

    public static IEntryFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    public static IEntryFormat? Recognise(ImportSource source)
    {
        var head = source.Head();
        return All.FirstOrDefault(f => f.Recognises(head));
    }
}
