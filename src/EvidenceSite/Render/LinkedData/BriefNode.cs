using System.Globalization;
using System.Text.Json;

namespace EvidenceSite.Render;

/// <summary>A brief, with the works it cites and rests on.</summary>
internal static class BriefNode
{
    public static void Write(Utf8JsonWriter json, BriefPage page, RenderContext context)
    {
        var brief = page.Brief;
        json.WriteString("@type", "Report");
        json.WriteString("@id", PageNode.IdOf(page, context));
        json.WriteString("name", brief.Title);
        json.WriteString("abstract", brief.Description);
        json.WriteString("inLanguage", brief.Language);
        json.WriteString("version", brief.Version.ToString(CultureInfo.InvariantCulture));
        json.WriteString("creativeWorkStatus", StatusOf(brief.Status));
        json.WriteString("datePublished", brief.Published.ToString());
        json.WriteString("dateModified", (brief.Modified ?? brief.Published).ToString());
        json.List("author", brief.Authors, author => ArticleNode.WriteAuthor(json, author));
        PageNode.WriteOrganization(json, "publisher", context.Site);
        PageNode.WriteTerms(json, brief.Licence ?? context.Site.Licence, context);
        json.List("about", page.Topics, topic => WriteTopic(json, topic, context));
        json.List("citation", page.Studies, study => WriteStudy(json, study, context));
        json.List("isBasedOn", page.Studies, study => WriteReference(json, study, context));
        json.WriteStartObject("mainEntityOfPage");
        json.WriteString("@type", "WebPage");
        json.WriteString("@id", PageNode.Absolute(page.Address, context));
        PageNode.WriteBreadcrumb(json, page, context);
        json.WriteEndObject();
    }

    private static void WriteTopic(Utf8JsonWriter json, Concept topic, RenderContext context)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DefinedTerm");
        json.WriteString("name", topic.Label.In(context.Texts.Language).Value);
        json.WriteString("url", PageNode.Absolute(context.Addresses.Topic(topic.Id), context));
        json.Text("sameAs", topic.ExactMatch);
        json.WriteEndObject();
    }

    private static void WriteStudy(Utf8JsonWriter json, Study study, RenderContext context)
    {
        json.WriteStartObject();
        ArticleNode.Write(json, study.Record, LinkedData.CreditOf(study.Record, context), context);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, Study study, RenderContext context)
    {
        json.WriteStartObject();
        json.WriteString("@id", ArticleNode.IdOf(study.Record, context));
        json.WriteEndObject();
    }

    private static string StatusOf(BriefStatus status) => status switch
    {
        BriefStatus.Draft => "Draft",
        BriefStatus.UnderReview => "Under review",
        BriefStatus.Superseded => "Superseded",
        BriefStatus.Retired => "Retired",
        _ => "Current",
    };
}
