using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>Writes a feed as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    public static OutputFile Write(Feed feed) => JsonFile.Write(OutputPath.Of(feed.Addresses.JsonFeed.Path), json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("description", feed.Site.Description.In(feed.Language).Value);
        json.WriteString("home_page_url", feed.Home);
        json.WriteString("feed_url", feed.Absolute(feed.Addresses.JsonFeed));
        json.WriteString("language", feed.Language);
        Authors(json, [feed.Site.Publisher]);
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries) Item(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Item(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Url);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        // An item must have content, and a title alone is none; what a study's record says of it is its title.
        json.WriteString("content_text", entry.Text.Length > 0 ? entry.Text : entry.Title);
        json.WriteString("date_published", FeedEntry.Timestamp(entry.Date));
        if (entry.Language is { } language) json.WriteString("language", language);
        if (entry.Authors.Length > 0) Authors(json, entry.Authors);
        if (entry.Rights is { } rights)
        {
            // Keys of one's own begin with an underscore (JSON Feed 1.1, "Extensions").
            json.WriteStartObject("_rights");
            json.WriteString("text", rights);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, ImmutableArray<string> names)
    {
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
