using System.Text.Json;

namespace EvidenceSite.Render;

/// <summary>What every page says of itself: its terms, who gave its data, and the way down to it.</summary>
internal static class PageNode
{
    public static string Absolute(SiteAddress address, RenderContext context) => context.Site.BaseUrl + address.Escaped;

    /// <summary>The address of a page in the site's first language, which stands for the page in all of them.</summary>
    public static string IdOf(Page page, RenderContext context) =>
        Absolute(page.Alternates.IsEmpty ? page.Address : page.Alternates[0].Value, context);

    /// <summary>The licence of our own text, and that of the structured data itself (schema.org, sdLicense).</summary>
    /// <param name="licence">Null where no one licence covers the whole.</param>
    public static void WriteTerms(Utf8JsonWriter json, SpdxLicence? licence, RenderContext context)
    {
        json.Text("license", licence?.Url);
        json.Text("sdLicense", context.Site.Licence.Url);
        WriteOrganization(json, "sdPublisher", context.Site);
    }

    public static void WriteOrganization(Utf8JsonWriter json, string name, SiteSettings site)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Publisher);
        json.Text("url", site.PublisherUrl);
        json.WriteEndObject();
    }

    public static void WriteBreadcrumb(Utf8JsonWriter json, Page page, RenderContext context)
    {
        if (page.Breadcrumbs.IsEmpty) return;
        json.WriteStartObject("breadcrumb");
        json.WriteString("@type", "BreadcrumbList");
        json.List("itemListElement", page.Breadcrumbs.Index().ToArray(), step =>
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", step.Index + 1);
            json.WriteString("name", step.Item.Key);
            json.WriteString("item", Absolute(step.Item.Value, context));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
