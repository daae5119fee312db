namespace EvidenceSite.Export;

/// <summary>Writes the web app manifest (W3C), so that the site has a name and a sign on a phone's home screen. Its addresses are relative.</summary>
internal static class WebManifest
{
    public static OutputFile Write(SiteSettings site) => JsonFile.WriteLine(OutputPath.Of("site.webmanifest"), json =>
    {
        var language = site.Languages[0];
        json.WriteStartObject();
        json.WriteString("name", site.Title.In(language).Value);
        json.WriteString("description", site.Description.In(language).Value);
        json.WriteString("lang", language);
        json.WriteString("start_url", "./");
        json.WriteString("display", "browser");
        json.WriteString("theme_color", site.Accent);
        json.WriteStartArray("icons");
        json.WriteStartObject();
        json.WriteString("src", "assets/icon.svg");
        json.WriteString("type", "image/svg+xml");
        json.WriteString("sizes", "any");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
