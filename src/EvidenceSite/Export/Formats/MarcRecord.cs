namespace EvidenceSite.Export;

/// <summary>A MARC 21 bibliographic record.</summary>
/// <param name="Leader">24 characters; the lengths in it are zeros.</param>
/// <param name="Controls">Control fields: tag and value.</param>
/// <param name="Fields">Data fields by their hundreds; within these, people keep the order of the work.</param>
internal sealed record MarcRecord(string Leader, ImmutableArray<(string Tag, string Value)> Controls, ImmutableArray<MarcField> Fields)
{
    // Of monographs and of parts that stand in them or in periodicals (MARC 21, Leader/06-07).
    private const string LeaderPattern = "00000n{0}{1} a2200000 u 4500";

    /// <summary>A record of the catalogue in MARC 21.</summary>
    public static MarcRecord Of(ExportItem item)
    {
        var record = item.Record;
        var leader = LeaderPattern.Replace("{0}", TypeOf(record.Type), StringComparison.Ordinal).Replace("{1}", LevelOf(record.Type), StringComparison.Ordinal);
        // 005, the day of the last change, would need a clock.
        return new(leader, [("001", PlainLine.Of(record.Id)), ("008", FixedFields(record))], [.. MarcFields.Of(item).OfType<MarcField>().OrderBy(f => f.Tag[0])]);
    }

    // Type of record: language material, computer files, maps, moving images, graphics, music.
    private static string TypeOf(string type) => type switch
    {
        "dataset" or "software" => "m",
        "map" => "e",
        "motion_picture" or "broadcast" => "g",
        "figure" or "graphic" => "k",
        "musical_score" => "c",
        "song" => "j",
        "manuscript" => "t",
        _ => "a",
    };

    private static string LevelOf(string type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" => "b",
        "chapter" or "paper-conference" or "entry-dictionary" or "entry-encyclopedia" => "a",
        "periodical" => "s",
        _ => "m",
    };

    // 40 characters: entered on an unknown day, one date, an unknown place, no attempt to code the rest but for the language.
    private static string FixedFields(Record record)
    {
        var date = record.Issued is { } issued ? $"s{issued.ToString()[..4]}    " : "nuuuuuuuu";
        return $"||||||{date}xx {new string('|', 17)}{LanguageCode.Of(record.Language) ?? "und"} |";
    }
}
