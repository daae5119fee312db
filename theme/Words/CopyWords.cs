using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>What the script needs in order to offer copies: the words on its buttons, and whose words the page shows.</summary>
internal static class CopyWords
{
    /// <summary>Attributes of the article about a study.</summary>
    public static Dictionary<string, object> OfRecord(RecordPage page, RenderContext context)
    {
        var words = new Dictionary<string, object>(StringComparer.Ordinal) { ["data-record"] = page.Study.Id };
        words["data-copied"] = context.Texts["copy.done"];
        if (page.CiteAs is not null) AddCopies(words, context);
        return words;
    }

    /// <summary>Attributes of the article that is a brief, whose claims can be opened.</summary>
    public static Dictionary<string, object> OfBrief(RenderContext context)
    {
        var words = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["data-open"] = context.Texts["claim.open"],
            ["data-close"] = context.Texts["claim.close"],
            ["data-panel"] = context.Texts["claim.panel"],
            ["data-passage"] = context.Texts["claim.passage"],
            ["data-failed"] = context.Texts["claim.failed"],
            ["data-copied"] = context.Texts["copy.done"],
        };
        AddCopies(words, context);
        return words;
    }

    private static void AddCopies(Dictionary<string, object> words, RenderContext context)
    {
        words["data-copy-link"] = context.Texts["copy.link"];
        words["data-copy-citation"] = context.Texts["copy.citation"];
        words["data-copy-words"] = context.Texts["copy.words"];
    }
}
