using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace EvidenceSite.Tests.Export;

/// <summary>Feeds are read back and held against what RFC 4287 and JSON Feed 1.1 demand.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly string[] Ids = ["https://example.org/test/records/c/", "https://example.org/test/briefs/b/", "https://example.org/test/records/a/"];

    private static XElement AtomFeed(string path = "feed.xml") => XDocument.Parse(ExportSite.Built.Text(path)).Root!;

    private static JsonElement JsonFeed(string path = "feed.json") => JsonDocument.Parse(ExportSite.Built.Text(path)).RootElement;

    [Fact]
    public void Atom_has_what_a_feed_must_have()
    {
        var feed = AtomFeed();
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("https://example.org/test/", feed.Element(Atom + "id")!.Value);
        Assert.Equal(ExportSite.Hostile, feed.Element(Atom + "title")!.Value);
        Assert.Equal("2025-06-07T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(ExportSite.Hostile, feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var self = feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self");
        Assert.Equal("https://example.org/test/feed.xml", self.Attribute("href")!.Value);
        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Fact]
    public void Every_entry_of_Atom_has_id_title_date_and_link_newest_first()
    {
        var entries = AtomFeed().Elements(Atom + "entry").ToArray();
        Assert.Equal(Ids, entries.Select(e => e.Element(Atom + "id")!.Value));
        Assert.Equal(["2025-06-07T00:00:00Z", "2025-01-01T00:00:00Z", "2023-10-01T00:00:00Z"], entries.Select(e => e.Element(Atom + "updated")!.Value));
        Assert.All(entries, e => Assert.Equal(e.Element(Atom + "id")!.Value, e.Elements(Atom + "link").Single().Attribute("href")!.Value));
        Assert.All(entries, e => Assert.Equal(DateTimeKind.Utc, XmlConvert.ToDateTime(e.Element(Atom + "updated")!.Value, XmlDateTimeSerializationMode.RoundtripKind).Kind));
        Assert.Equal(["Summarised only", "A brief", ExportSite.Hostile], entries.Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal([ExportSite.Hostile, ExportSite.Hostile], entries.SelectMany(e => e.Elements(Atom + "summary")).Select(s => s.Value));
    }

    [Fact]
    public void Entries_tell_their_authors_and_rights()
    {
        var study = AtomFeed().Elements(Atom + "entry").Last();
        Assert.Equal(["A. B. " + ExportSite.Hostile, "The Group", "C. van der Berg Jr"], study.Elements(Atom + "author").Select(a => a.Value));
        Assert.Equal(
            "© The Author(s) 2023. Creative Commons Attribution 4.0 International. https://creativecommons.org/licenses/by/4.0/", study.Element(Atom + "rights")!.Value);
    }

    [Fact]
    public void JSON_Feed_has_what_a_feed_must_have()
    {
        var feed = JsonFeed();
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal(ExportSite.Hostile, feed.GetProperty("title").GetString());
        Assert.Equal("https://example.org/test/feed.json", feed.GetProperty("feed_url").GetString());
        var items = feed.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(Ids, items.Select(i => i.GetProperty("id").GetString()));
        Assert.All(items, item => Assert.NotEqual("", item.GetProperty("content_text").GetString()));
        Assert.All(items, item => Assert.True(item.GetProperty("date_published").TryGetDateTimeOffset(out _)));
        Assert.Equal(ExportSite.Hostile, items[1].GetProperty("content_text").GetString());
    }

    [Fact]
    public void Each_language_has_its_feeds_with_its_addresses()
    {
        Assert.Equal("Sitio", AtomFeed("es/feed.xml").Element(Atom + "title")!.Value);
        Assert.Equal("https://example.org/test/es/briefs/b/", AtomFeed("es/feed.xml").Elements(Atom + "entry").ElementAt(1).Element(Atom + "id")!.Value);
        Assert.Equal("https://example.org/test/es/feed.json", JsonFeed("es/feed.json").GetProperty("feed_url").GetString());
    }

    [Fact]
    public void Files_end_in_a_line_feed_and_have_no_mark_and_no_carriage_return() => Assert.All(
        ExportSite.Built.Files.Keys.Where(p => p.EndsWith(".xml", StringComparison.Ordinal) || p.EndsWith("json", StringComparison.Ordinal)), path =>
        {
            var text = ExportSite.Built.Text(path);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.NotEqual('\uFEFF', text[0]);
        });
}
