using System.Text.Json;

namespace EvidenceSite.Render;

/// <summary>The page of a study: ours, about a work of others and based on it.</summary>
internal static class RecordNode
{
    public static void Write(Utf8JsonWriter json, RecordPage page, RenderContext context)
    {
        var record = page.Study.Record;
        json.WriteString("@type", "WebPage");
        json.WriteString("@id", PageNode.Absolute(page.Address, context));
        json.WriteString("inLanguage", page.Language);
        json.Text("dateModified", page.Changed?.ToString());
        PageNode.WriteTerms(json, context.Site.Licence, context);
        json.WriteStartObject("mainEntity");
        ArticleNode.Write(json, record, LinkedData.CreditOf(record, context), context);
        json.WriteEndObject();
        json.Reference("isBasedOn", ArticleNode.IdOf(record, context));
        PageNode.WriteBreadcrumb(json, page, context);
    }
}
