using System.Text.Json;

namespace EvidenceSite.Render;

/// <summary>The words that the site explains.</summary>
internal static class GlossaryNode
{
    public static void Write(Utf8JsonWriter json, GlossaryPage page, RenderContext context)
    {
        var url = PageNode.Absolute(page.Address, context);
        json.WriteString("@type", "DefinedTermSet");
        json.WriteString("@id", url);
        json.WriteString("name", page.Title);
        json.WriteString("description", page.Description);
        json.WriteString("inLanguage", page.Language);
        PageNode.WriteTerms(json, context.Site.Licence, context);
        json.List("hasDefinedTerm", page.Terms, term =>
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("@id", $"{url}#{Uri.EscapeDataString(term.Id)}");
            json.WriteString("name", term.Term.In(page.Language).Value);
            json.Text("termCode", term.Abbreviation);
            json.WriteString("description", term.Definition.In(page.Language).Value);
            json.WriteEndObject();
        });
    }
}
