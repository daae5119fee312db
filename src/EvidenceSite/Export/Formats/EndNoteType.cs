namespace EvidenceSite.Export;

/// <summary>A reference type of EndNote: its name, and its number in EndNote's XML.</summary>
internal sealed record EndNoteType(string Name, int Number)
{
    /// <summary>What a CSL type is to EndNote; <c>Generic</c> where it has none of that kind.</summary>
    public static EndNoteType Of(string type) => type switch
    {
        "article-journal" or "review" or "review-book" => new("Journal Article", 17),
        "article-magazine" => new("Magazine Article", 19),
        "article-newspaper" => new("Newspaper Article", 23),
        "article" or "manuscript" => new("Unpublished Work", 34),
        "bill" => new("Bill", 4),
        "book" => new("Book", 6),
        "chapter" => new("Book Section", 5),
        "dataset" => new("Dataset", 59),
        "entry-dictionary" => new("Dictionary", 52),
        "entry-encyclopedia" => new("Encyclopedia", 53),
        "figure" => new("Figure", 37),
        "hearing" => new("Hearing", 14),
        "legal_case" => new("Case", 7),
        "legislation" => new("Statute", 31),
        "map" => new("Map", 20),
        "paper-conference" => new("Conference Paper", 47),
        "patent" => new("Patent", 25),
        "personal_communication" => new("Personal Communication", 26),
        "post-weblog" => new("Blog", 56),
        "report" => new("Report", 27),
        "software" => new("Computer Program", 9),
        "standard" => new("Standard", 58),
        "thesis" => new("Thesis", 32),
        "post" or "webpage" => new("Web Page", 12),
        _ => new("Generic", 13),
    };

    /// <summary>Whether what such a work stands in is a journal or the like.</summary>
    public static bool IsJournal(string type) => type.StartsWith("article-", StringComparison.Ordinal) || type is "review" or "review-book";

    /// <summary>A person as catalogues write it. A comma behind its name tells EndNote that a group is not to be taken apart.</summary>
    public static string NameOf(PersonName name) => name.Literal is { } literal ? literal + "," : name.Inverted;
}
