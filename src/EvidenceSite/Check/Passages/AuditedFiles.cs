namespace EvidenceSite.Check;

/// <summary>Which files of a site hold words, by the ending of their name.</summary>
internal static class AuditedFiles
{
    public static AuditedFileKind KindOf(OutputPath path) => Path.GetExtension(path.ToString()) switch
    {
        ".html" or ".htm" or ".xhtml" or ".xml" or ".svg" or ".atom" or ".rss" or ".rdf" => AuditedFileKind.Markup,
        ".json" or ".jsonl" or ".jsonld" or ".geojson" or ".webmanifest" => AuditedFileKind.Json,
        ".txt" or ".md" or ".csv" or ".tsv" or ".ris" or ".bib" or ".enw" or ".mrc" or ".nbib" or ".yaml" or ".yml" or ".css" or ".js" or ".mjs" or ".ttl" or ".nt" or "" => AuditedFileKind.Plain,
        _ => AuditedFileKind.Wordless,
    };
}
