using EvidenceSite.Cite;
using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>What the script needs in order to offer copies: the words on its buttons, and the reference of the page.</summary>
internal static class CopyWords
{
    /// <summary>Attributes of the article about a study.</summary>
    public static Dictionary<string, object> OfRecord(RecordPage page, RenderContext context)
    {
        var words = new Dictionary<string, object>(StringComparer.Ordinal) { ["data-record"] = page.Study.Id };
        if (!page.SummaryReference.IsEmpty) AddCopies(words, page.SummaryReference, context);
        return words;
    }

    /// <summary>Attributes of the article that is a brief, whose claims can be opened.</summary>
    public static Dictionary<string, object> OfBrief(BriefPage page, RenderContext context)
    {
        var words = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["data-open"] = context.Texts["claim.open"],
            ["data-close"] = context.Texts["claim.close"],
            ["data-panel"] = context.Texts["claim.panel"],
            ["data-passage"] = context.Texts["claim.passage"],
            ["data-failed"] = context.Texts["claim.failed"],
        };
        AddCopies(words, page.CiteAs, context);
        return words;
    }

    // The reference ends in the page's address, so that a place on the page can be added to it.
    private static void AddCopies(Dictionary<string, object> words, ImmutableArray<CiteRun> reference, RenderContext context)
    {
        words["data-cite"] = string.Concat(reference.Select(run => run.Text));
        words["data-copy-link"] = context.Texts["copy.link"];
        words["data-copy-citation"] = context.Texts["copy.citation"];
        words["data-copy-words"] = context.Texts["copy.words"];
        words["data-copied"] = context.Texts["copy.done"];
    }
}
