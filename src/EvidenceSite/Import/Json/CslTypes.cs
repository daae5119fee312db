using System.Collections.Frozen;

namespace EvidenceSite.Import;

/// <summary>The item types of CSL 1.0.2 (appendix III), and what Crossref calls them.</summary>
internal static class CslTypes
{
    private static readonly FrozenSet<string> Types = """
        article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
        document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
        manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
        personal_communication post post-weblog regulation report review review-book software song speech standard thesis
        treaty webpage
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>
    {
        ["journal-article"] = "article-journal",
        ["proceedings-article"] = "paper-conference",
        ["book-chapter"] = "chapter",
        ["book-section"] = "chapter",
        ["monograph"] = "book",
        ["edited-book"] = "book",
        ["reference-book"] = "book",
        ["posted-content"] = "article",
        ["preprint"] = "article",
        ["dissertation"] = "thesis",
        ["peer-review"] = "review",
        ["reference-entry"] = "entry-encyclopedia",
        ["report-component"] = "report",
        ["proceedings"] = "book",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Find(string name) => Types.Contains(name) ? name : Others.GetValueOrDefault(name);
}
