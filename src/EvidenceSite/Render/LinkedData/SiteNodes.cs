using System.Text.Json;

namespace EvidenceSite.Render;

/// <summary>The site as a whole, and the catalogue it offers as data.</summary>
internal static class SiteNodes
{
    public static void WriteHome(Utf8JsonWriter json, Page page, RenderContext context)
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", PageNode.IdOf(page, context));
        json.WriteString("name", page.Title);
        json.WriteString("description", page.Description);
        json.List("inLanguage", context.Site.Languages, language => json.WriteStringValue(language));
        PageNode.WriteOrganization(json, "publisher", context.Site);
        PageNode.WriteTerms(json, context.Site.Licence, context);
        json.WriteStartObject("hasPart");
        json.WriteString("@type", "DataCatalog");
        json.WriteString("@id", CatalogueId(context));
        json.WriteString("name", context.Texts["catalogue.title"]);
        json.WriteString("description", context.Texts["catalogue.description"]);
        json.WriteString("url", PageNode.Absolute(context.Addresses.Catalogue, context));
        json.WriteEndObject();
    }

    public static void WriteData(Utf8JsonWriter json, DataPage page, RenderContext context)
    {
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", PageNode.IdOf(page, context) + "#data");
        json.WriteString("name", context.Site.Title.In(page.Language).Value);
        json.WriteString("description", page.Description);
        json.WriteString("url", PageNode.Absolute(page.Address, context));
        json.WriteStartObject("includedInDataCatalog");
        json.WriteString("@type", "DataCatalog");
        json.WriteString("@id", CatalogueId(context));
        json.WriteString("name", context.Texts["catalogue.title"]);
        json.WriteString("url", PageNode.Absolute(context.Addresses.Catalogue, context));
        json.WriteEndObject();
        json.WriteBoolean("isAccessibleForFree", true);
        PageNode.WriteOrganization(json, "creator", context.Site);
        // Words of the authors in it keep the licences of their sources, so that no one licence can be said of the whole.
        json.WriteString("usageInfo", PageNode.Absolute(page.Address, context) + "#terms");
        PageNode.WriteTerms(json, null, context);
        json.List("distribution", page.Downloads, file =>
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", context.Texts[file.TextKey]);
            json.WriteString("contentUrl", PageNode.Absolute(file.Address, context));
            json.WriteString("encodingFormat", file.MediaType);
            json.WriteEndObject();
        });
    }

    private static string CatalogueId(RenderContext context) =>
        PageNode.Absolute(Addresses.For(context.Site, context.Site.Languages[0]).Catalogue, context) + "#catalogue";
}
