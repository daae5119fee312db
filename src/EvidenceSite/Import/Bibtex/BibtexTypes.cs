using System.Collections.Frozen;

namespace EvidenceSite.Import;

/// <summary>The entry types of BibTeX and BibLaTeX (manual, section 2.1) and CSL's item types.</summary>
internal static class BibtexTypes
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["article"] = "article-journal",
        ["book"] = "book",
        ["mvbook"] = "book",
        ["booklet"] = "pamphlet",
        ["inbook"] = "chapter",
        ["bookinbook"] = "chapter",
        ["incollection"] = "chapter",
        ["suppbook"] = "chapter",
        ["collection"] = "book",
        ["mvcollection"] = "book",
        ["reference"] = "book",
        ["inreference"] = "entry-encyclopedia",
        ["inproceedings"] = "paper-conference",
        ["conference"] = "paper-conference",
        ["proceedings"] = "book",
        ["manual"] = "report",
        ["report"] = "report",
        ["techreport"] = "report",
        ["thesis"] = "thesis",
        ["mastersthesis"] = "thesis",
        ["phdthesis"] = "thesis",
        ["unpublished"] = "manuscript",
        ["online"] = "webpage",
        ["www"] = "webpage",
        ["electronic"] = "webpage",
        ["patent"] = "patent",
        ["periodical"] = "periodical",
        ["software"] = "software",
        ["dataset"] = "dataset",
        ["preprint"] = "article",
        ["letter"] = "personal_communication",
        ["standard"] = "standard",
        ["legislation"] = "legislation",
        ["jurisdiction"] = "legal_case",
        ["audio"] = "song",
        ["video"] = "motion_picture",
        ["movie"] = "motion_picture",
        ["image"] = "graphic",
        ["artwork"] = "graphic",
        ["misc"] = "document",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Find(string type) => Types.GetValueOrDefault(type);

    /// <summary>The kind of thesis that a type says; null for others.</summary>
    public static string? Genre(string type) => type switch { "mastersthesis" => "Master's Thesis", "phdthesis" => "PhD Thesis", _ => null };
}
