using System.Collections.Frozen;

namespace EvidenceSite.Cli.Serve;

/// <summary>The types that GitHub Pages gives to files: those of mime-db, and nothing for extensions it does not know.</summary>
internal static class MediaTypes
{
    private const string Unknown = "application/octet-stream";

    private static readonly FrozenDictionary<string, string> ByExtension = new Dictionary<string, string>
    {
        [".atom"] = "application/atom+xml",
        [".avif"] = "image/avif",
        [".csl"] = "application/vnd.citationstyles.style+xml",
        [".css"] = "text/css",
        [".csv"] = "text/csv",
        [".geojson"] = "application/geo+json",
        [".gif"] = "image/gif",
        [".gz"] = "application/gzip",
        [".htm"] = "text/html",
        [".html"] = "text/html",
        [".ico"] = "image/vnd.microsoft.icon",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".jsonld"] = "application/ld+json",
        [".map"] = "application/json",
        [".md"] = "text/markdown",
        [".mjs"] = "text/javascript",
        [".mods"] = "application/mods+xml",
        [".mrc"] = "application/marc",
        [".mrcx"] = "application/marcxml+xml",
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".ris"] = "application/x-research-info-systems",
        [".rss"] = "application/rss+xml",
        [".svg"] = "image/svg+xml",
        [".tsv"] = "text/tab-separated-values",
        [".ttl"] = "text/turtle",
        [".txt"] = "text/plain",
        [".vcf"] = "text/x-vcard",
        [".wasm"] = "application/wasm",
        [".webmanifest"] = "application/manifest+json",
        [".webp"] = "image/webp",
        [".woff2"] = "font/woff2",
        [".xml"] = "application/xml",
        [".xsl"] = "application/xslt+xml",
        [".yaml"] = "text/yaml",
        [".yml"] = "text/yaml",
        [".zip"] = "application/zip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of <c>Content-Type</c>; text says that it is UTF-8.</summary>
    public static string Of(string path)
    {
        var type = ByExtension.GetValueOrDefault(Path.GetExtension(path), Unknown);
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/manifest+json" ? type + "; charset=utf-8" : type;
    }

    /// <summary>True for what becomes smaller when compressed.</summary>
    public static bool IsText(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal)
        || mediaType.Contains("json", StringComparison.Ordinal)
        || mediaType.Contains("xml", StringComparison.Ordinal)
        || mediaType.Contains("wasm", StringComparison.Ordinal);
}
