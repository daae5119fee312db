namespace EvidenceSite.Model;

/// <summary>A format in which records are offered to other programs.</summary>
/// <param name="Id">As <c>site.yaml</c> names it.</param>
/// <param name="Name">As its users call it, the same in every language.</param>
/// <param name="Extension">Of its files, without the first dot.</param>
/// <param name="MediaType">As a server would say it.</param>
public sealed record ExportFormat(string Id, string Name, string Extension, string MediaType)
{
    public static ExportFormat Ris { get; } = new("ris", "RIS", "ris", "application/x-research-info-systems");

    public static ExportFormat BibTex { get; } = new("bibtex", "BibTeX", "bib", "application/x-bibtex");

    public static ExportFormat BibLatex { get; } = new("biblatex", "BibLaTeX", "biblatex.bib", "application/x-bibtex");

    public static ExportFormat CslJson { get; } = new("csl-json", "CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json");

    public static ExportFormat CslYaml { get; } = new("csl-yaml", "CSL-YAML", "csl.yaml", "application/yaml");

    public static ExportFormat EndNote { get; } = new("endnote", "EndNote", "enw", "application/x-endnote-refer");

    public static ExportFormat EndNoteXml { get; } = new("endnote-xml", "EndNote XML", "endnote.xml", "application/xml");

    public static ExportFormat Nbib { get; } = new("nbib", "PubMed", "nbib", "application/nbib");

    public static ExportFormat MarcXml { get; } = new("marcxml", "MARCXML", "marc.xml", "application/marcxml+xml");

    public static ExportFormat Marc { get; } = new("marc", "MARC 21", "mrc", "application/marc");

    public static ExportFormat Mods { get; } = new("mods", "MODS", "mods.xml", "application/mods+xml");

    public static ExportFormat DublinCore { get; } = new("dublin-core", "Dublin Core", "dc.xml", "application/xml");

    public static ExportFormat DataCite { get; } = new("datacite", "DataCite JSON", "datacite.json", "application/vnd.datacite.datacite+json");

    public static ExportFormat JsonLd { get; } = new("json-ld", "JSON-LD", "jsonld", "application/ld+json");

    public static ExportFormat Csv { get; } = new("csv", "CSV", "csv", "text/csv");

    public static ExportFormat JsonLines { get; } = new("json-lines", "JSON Lines", "jsonl", "application/jsonl");

    /// <summary>All of them, in the order in which pages offer them.</summary>
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        Ris, BibTex, BibLatex, CslJson, CslYaml, EndNote, EndNoteXml, Nbib, MarcXml, Marc, Mods, DublinCore, DataCite, JsonLd, Csv, JsonLines,
    ];

    /// <summary>Where the file of the whole catalogue stands.</summary>
    public SiteAddress CatalogueFile => new($"data/records.{Extension}");

    /// <summary>Where the file of one record stands: beside its page in the default language.</summary>
    public SiteAddress RecordFile(string id) => new($"records/{id}/{id}.{Extension}");

    /// <summary>Where the file of a list stands: beside its first page in the default language.</summary>
    public SiteAddress ListFile(SiteAddress list) => new($"{list.Path}records.{Extension}");
}
