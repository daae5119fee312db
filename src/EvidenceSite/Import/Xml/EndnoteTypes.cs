using System.Collections.Frozen;

namespace EvidenceSite.Import;

/// <summary>EndNote's kinds of reference by their English names, and CSL's item types.</summary>
internal static class EndnoteTypes
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["Journal Article"] = "article-journal",
        ["Electronic Article"] = "article-journal",
        ["Book"] = "book",
        ["Edited Book"] = "book",
        ["Electronic Book"] = "book",
        ["Book Section"] = "chapter",
        ["Electronic Book Section"] = "chapter",
        ["Conference Paper"] = "paper-conference",
        ["Conference Proceedings"] = "paper-conference",
        ["Thesis"] = "thesis",
        ["Report"] = "report",
        ["Government Document"] = "report",
        ["Grey Literature"] = "report",
        ["Web Page"] = "webpage",
        ["Blog"] = "post-weblog",
        ["Newspaper Article"] = "article-newspaper",
        ["Magazine Article"] = "article-magazine",
        ["Dataset"] = "dataset",
        ["Online Database"] = "dataset",
        ["Patent"] = "patent",
        ["Standard"] = "standard",
        ["Manuscript"] = "manuscript",
        ["Unpublished Work"] = "manuscript",
        ["Encyclopedia"] = "entry-encyclopedia",
        ["Dictionary"] = "entry-dictionary",
        ["Computer Program"] = "software",
        ["Film or Broadcast"] = "motion_picture",
        ["Audiovisual Material"] = "motion_picture",
        ["Map"] = "map",
        ["Bill"] = "bill",
        ["Case"] = "legal_case",
        ["Statute"] = "legislation",
        ["Hearing"] = "hearing",
        ["Personal Communication"] = "personal_communication",
        ["Artwork"] = "graphic",
        ["Figure"] = "figure",
        ["Music"] = "musical_score",
        ["Pamphlet"] = "pamphlet",
        ["Serial"] = "periodical",
        ["Generic"] = "document",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string? Find(string name) => Types.GetValueOrDefault(name);
}
