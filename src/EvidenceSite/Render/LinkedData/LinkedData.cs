using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>What a page says to machines: schema.org as JSON-LD 1.1, one object a page.</summary>
public static class LinkedData
{
    /// <summary>
    /// The object as text that may stand in a script element as it is: no character in it can end the element or begin another.
    /// Null for pages that say nothing but where other pages are.
    /// </summary>
    public static string? Of(Page page, RenderContext context) => page switch
    {
        RecordPage record => Object(json => RecordNode.Write(json, record, context)),
        BriefPage brief => Object(json => BriefNode.Write(json, brief, context)),
        HomePage => Object(json => SiteNodes.WriteHome(json, page, context)),
        DataPage data => Object(json => SiteNodes.WriteData(json, data, context)),
        GlossaryPage glossary => Object(json => GlossaryNode.Write(json, glossary, context)),
        _ => null,
    };

    /// <summary>A work as a reference names it.</summary>
    internal static string CreditOf(Record record, RenderContext context) => CiteRun.TextOf(context.Citer.Reference(record));

    private static string Object(Action<System.Text.Json.Utf8JsonWriter> write) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        write(json);
        json.WriteEndObject();
    });
}
