using System.Collections.Frozen;

namespace EvidenceSite.Validate;

/// <summary>The item types and variables of CSL 1.0.2 (appendices III and IV), as they are named in CSL-JSON.</summary>
internal static class CslVariables
{
    public static readonly FrozenSet<string> Types = Words("""
        article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
        document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
        manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
        personal_communication post post-weblog regulation report review review-book software song speech standard thesis
        treaty webpage
        """);

    /// <summary>What other formats call some of them, and CSL's word for it.</summary>
    public static readonly FrozenDictionary<string, string> OtherTypes = new Dictionary<string, string>
    {
        ["blogPost"] = "post-weblog",
        ["bookSection"] = "chapter",
        ["book-chapter"] = "chapter",
        ["conference-paper"] = "paper-conference",
        ["conferencePaper"] = "paper-conference",
        ["journal-article"] = "article-journal",
        ["journalArticle"] = "article-journal",
        ["preprint"] = "article",
        ["website"] = "webpage",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Variables of people and organisations, but for <c>author</c>.</summary>
    public static readonly FrozenSet<string> Names = Words("""
        chair collection-editor compiler composer container-author contributor curator director editor editor-translator
        editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author
        performer producer recipient reviewed-author script-writer series-creator translator
        """);

    /// <summary>Dates, but for <c>issued</c>.</summary>
    public static readonly FrozenSet<string> Dates = Words("accessed available-date event-date original-date submitted");

    /// <summary>Texts and numbers for which a record has no field of its own. <c>status</c> and <c>license</c> are ours to say.</summary>
    public static readonly FrozenSet<string> Texts = Words("""
        annote archive archive_collection archive_location archive-place authority call-number chapter-number
        citation-key citation-label citation-number collection-number collection-title dimensions division edition event
        event-place event-title first-reference-note-number ISBN jurisdiction locator medium note number-of-pages
        number-of-volumes original-publisher original-publisher-place original-title page-first part-number part-title
        printing-number references reviewed-genre reviewed-title scale section source supplement-number title-short
        version volume-title year-suffix
        """);

    /// <summary>Every key that a record can have.</summary>
    public static readonly FrozenSet<string> RecordKeys = Words("""
        abstract aliases author container-title container-title-short DOI genre id ISSN issue issued keyword language
        licence number page PMCID PMID provenance publish publisher publisher-place relations status title topics type URL volume
        """).Concat(Names).Concat(Dates).Concat(Texts).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same keys in ordinal order, so that suggestions are the same every time.</summary>
    public static readonly ImmutableArray<string> OrderedRecordKeys = [.. RecordKeys.Order(StringComparer.Ordinal)];

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
