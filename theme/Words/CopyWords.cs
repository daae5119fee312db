using EvidenceSite.Cite;
using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>What the script needs in order to offer copies: the words on its buttons, and the reference of the page.</summary>
internal static class CopyWords
{
    /// <summary>Attributes of the page's article.</summary>
    /// <param name="reference">The page as a reference that ends in its address; empty where there is nothing of ours to cite.</param>
    public static Dictionary<string, object> Of(ImmutableArray<CiteRun> reference, RenderContext context) => reference.IsEmpty
        ? new(StringComparer.Ordinal) { ["data-cite"] = "" }
        : new(StringComparer.Ordinal)
        {
            ["data-cite"] = string.Concat(reference.Select(run => run.Text)),
            ["data-copy-link"] = context.Texts["copy.link"],
            ["data-copy-citation"] = context.Texts["copy.citation"],
            ["data-copy-words"] = context.Texts["copy.words"],
            ["data-copied"] = context.Texts["copy.done"],
            ["data-open"] = context.Texts["claim.open"],
            ["data-close"] = context.Texts["claim.close"],
            ["data-panel"] = context.Texts["claim.panel"],
            ["data-passage"] = context.Texts["claim.passage"],
            ["data-failed"] = context.Texts["claim.failed"],
        };
}
