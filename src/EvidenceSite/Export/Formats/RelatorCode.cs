namespace EvidenceSite.Export;

/// <summary>What somebody did for a work, by the MARC Code List for Relators.</summary>
internal static class RelatorCode
{
    public const string Author = "aut";

    /// <summary>The code of a CSL name variable; "contributor" where the list has no word for it.</summary>
    public static string Of(string role) => role switch
    {
        "collection-editor" or "editor" or "editorial-director" or "editor-translator" => "edt",
        "compiler" => "com",
        "composer" => "cmp",
        "container-author" or "original-author" or "reviewed-author" or "script-writer" or "series-creator" => Author,
        "curator" => "cur",
        "director" => "drt",
        "executive-producer" or "producer" => "pro",
        "host" => "hst",
        "illustrator" => "ill",
        "interviewer" => "ivr",
        "narrator" => "nrt",
        "organizer" => "orm",
        "performer" => "prf",
        "recipient" => "rcp",
        "translator" => "trl",
        _ => "ctb",
    };
}
