using System.Xml;

namespace EvidenceSite.Export;

/// <summary>Writes what a browser needs to search the site from its own field (OpenSearch 1.1, Description documents).</summary>
internal static class OpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // The most that the specification allows for each.
    private const int ShortName = 16;
    private const int LongName = 48;
    private const int Description = 1024;

    public static OutputFile Write(SiteSettings site, string language)
    {
        var addresses = Addresses.For(site, language);
        return XmlFile.Write(OutputPath.Of(addresses.OpenSearch.Path), xml =>
        {
            var title = XmlFile.Clean(site.Title.In(language).Value);
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            Element(xml, "ShortName", Cut(title, ShortName));
            Element(xml, "LongName", Cut(title, LongName));
            Element(xml, "Description", Cut(XmlFile.Clean(site.Description.In(language).Value), Description));
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            // The braces mark the place of the words, so they stay as they are.
            xml.WriteAttributeString("template", $"{site.BaseUrl}{addresses.Search.Escaped}?q={{searchTerms}}");
            xml.WriteEndElement();
            Element(xml, "Image", site.BaseUrl + "assets/icon.svg");
            Element(xml, "Language", language);
            Element(xml, "InputEncoding", "UTF-8");
            xml.WriteEndElement();
        });
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    // At the end of a word where one ends in time.
    private static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = text.LastIndexOf(' ', most);
        if (end <= 0) end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end];
    }
}
