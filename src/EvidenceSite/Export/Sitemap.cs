namespace EvidenceSite.Export;

/// <summary>Writes the sitemap (sitemaps.org 0.9), in parts with an index where there are too many addresses for one file, and robots.txt that names it.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int MaxAddresses = 50_000;
    private const int MaxBytes = 50_000_000;

    // What an entry has around its address, and what it may have of a date.
    private const int Frame = 100;

    public static IEnumerable<OutputFile> Write(SiteSettings site, ImmutableArray<SitePage> pages)
    {
        var listed = pages.Where(p => p.Indexed).OrderBy(p => p.Address).ToArray();
        var parts = Parts(site, listed).ToArray();
        if (parts.Length <= 1)
        {
            yield return Part(OutputPath.Of("sitemap.xml"), site, parts.FirstOrDefault([]));
        }
        else
        {
            for (var i = 0; i < parts.Length; i++) yield return Part(OutputPath.Of($"sitemap-{i + 1}.xml"), site, parts[i]);
            yield return Index(site, parts.Length);
        }
        yield return OutputFile.OfText(OutputPath.Of("robots.txt"), $"User-agent: *\nAllow: /\nSitemap: {site.BaseUrl}sitemap.xml\n");
    }

    // Addresses are percent-encoded, so that each character is a byte.
    private static IEnumerable<SitePage[]> Parts(SiteSettings site, SitePage[] pages)
    {
        var (from, bytes) = (0, 0);
        for (var i = 0; i < pages.Length; i++)
        {
            var size = site.BaseUrl.Length + pages[i].Address.Escaped.Length + Frame;
            if (i - from == MaxAddresses || bytes + size > MaxBytes)
            {
                yield return pages[from..i];
                (from, bytes) = (i, 0);
            }
            bytes += size;
        }
        if (from < pages.Length) yield return pages[from..];
    }

    private static OutputFile Part(OutputPath path, SiteSettings site, SitePage[] pages) => XmlFile.Write(path, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", site.BaseUrl + page.Address.Escaped);
            if (page.Changed is { Day: not null } changed) xml.WriteElementString("lastmod", changed.ToString());
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private static OutputFile Index(SiteSettings site, int parts) => XmlFile.Write(OutputPath.Of("sitemap.xml"), xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        for (var i = 1; i <= parts; i++)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", $"{site.BaseUrl}sitemap-{i}.xml");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
