using System.Collections.Frozen;

namespace EvidenceSite.Import;

/// <summary>The reference types of RIS (<c>TY</c>) and CSL's item types.</summary>
internal static class RisTypes
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["ABST"] = "article-journal",
        ["ADVS"] = "motion_picture",
        ["AGGR"] = "dataset",
        ["ANCIENT"] = "document",
        ["ART"] = "graphic",
        ["BILL"] = "bill",
        ["BLOG"] = "post-weblog",
        ["BOOK"] = "book",
        ["CASE"] = "legal_case",
        ["CHAP"] = "chapter",
        ["CHART"] = "graphic",
        ["CLSWK"] = "classic",
        ["COMP"] = "software",
        ["CONF"] = "paper-conference",
        ["CPAPER"] = "paper-conference",
        ["CTLG"] = "book",
        ["DATA"] = "dataset",
        ["DBASE"] = "dataset",
        ["DICT"] = "entry-dictionary",
        ["EBOOK"] = "book",
        ["ECHAP"] = "chapter",
        ["EDBOOK"] = "book",
        ["EJOUR"] = "article-journal",
        ["ELEC"] = "webpage",
        ["ENCYC"] = "entry-encyclopedia",
        ["FIGURE"] = "figure",
        ["GEN"] = "article-journal",
        ["GOVDOC"] = "report",
        ["GRANT"] = "document",
        ["HEAR"] = "hearing",
        ["ICOMM"] = "personal_communication",
        ["INPR"] = "article-journal",
        ["JFULL"] = "article-journal",
        ["JOUR"] = "article-journal",
        ["LEGAL"] = "legislation",
        ["MANSCPT"] = "manuscript",
        ["MAP"] = "map",
        ["MGZN"] = "article-magazine",
        ["MPCT"] = "motion_picture",
        ["MULTI"] = "motion_picture",
        ["MUSIC"] = "musical_score",
        ["NEWS"] = "article-newspaper",
        ["PAMP"] = "pamphlet",
        ["PAT"] = "patent",
        ["PCOMM"] = "personal_communication",
        ["PREP"] = "article",
        ["RPRT"] = "report",
        ["SER"] = "book",
        ["SLIDE"] = "speech",
        ["SOUND"] = "song",
        ["STAND"] = "standard",
        ["STAT"] = "legislation",
        ["THES"] = "thesis",
        ["UNBILL"] = "bill",
        ["UNPB"] = "manuscript",
        ["VIDEO"] = "motion_picture",
        ["WEB"] = "webpage",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a type that is none of RIS.</summary>
    public static string? Find(string type) => Types.GetValueOrDefault(type.Trim());
}
