using System.Xml;

namespace EvidenceSite.Export;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static OutputFile Write(Feed feed) => XmlFile.Write(OutputPath.Of(feed.Addresses.AtomFeed.Path), xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteElementString("id", feed.Home);
        xml.WriteElementString("title", XmlFile.Clean(feed.Title));
        xml.WriteElementString("updated", FeedEntry.Timestamp(feed.Updated));
        Link(xml, "self", feed.Absolute(feed.Addresses.AtomFeed), "application/atom+xml");
        Link(xml, "alternate", feed.Home, "text/html");
        Author(xml, feed.Site.Publisher);
        foreach (var entry in feed.Entries) Entry(xml, entry);
        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        if (entry.Language is { } language) xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteElementString("id", entry.Url);
        xml.WriteElementString("title", XmlFile.Clean(entry.Title));
        xml.WriteElementString("updated", FeedEntry.Timestamp(entry.Date));
        Link(xml, "alternate", entry.Url, "text/html");
        foreach (var author in entry.Authors) Author(xml, author);
        if (entry.Text.Length > 0) xml.WriteElementString("summary", XmlFile.Clean(entry.Text));
        if (entry.Rights is { } rights) xml.WriteElementString("rights", XmlFile.Clean(rights));
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        xml.WriteElementString("name", XmlFile.Clean(name));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string url, string mediaType)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }
}
