using System.Collections.Frozen;

namespace EvidenceSite.Import;

/// <summary>The fields of VuFind's Solr index that its staff view lists (<c>solr/vufind/biblio/conf/schema.xml</c>).</summary>
internal static class SolrField
{
    /// <summary>Solr's version of the document. It sorts before all other names, so it opens the staff view.</summary>
    public const string Version = "_version_";

    private static readonly FrozenSet<string> OneValue = FrozenSet.Create(
        StringComparer.Ordinal,
        Version, "author_sort", "container_issue", "container_reference", "container_start_page", "container_title",
        "container_volume", "dateSpan", "description", "edition", "first_indexed", "fullrecord", "id", "illustrated",
        "last_indexed", "publishDateSort", "record_format", "spelling", "title", "title_auth", "title_full", "title_fullStr",
        "title_full_unstemmed", "title_short", "title_sort", "title_sub");

    private static readonly FrozenSet<string> ManyValues = FrozenSet.Create(
        StringComparer.Ordinal,
        "author", "author2", "author2_fuller", "author2_role", "author2_variant", "author_additional", "author_corporate",
        "author_corporate_role", "author_facet", "author_fuller", "author_role", "author_variant", "building", "collection",
        "contents", "ctrlnum", "era", "era_facet", "format", "genre", "genre_facet", "geographic", "geographic_facet",
        "institution", "isbn", "issn", "language", "lccn", "oclc_num", "physical", "publishDate", "publisher", "series",
        "series2", "spellingShingle", "thumbnail", "title_alt", "title_new", "title_old", "topic", "topic_facet", "url");

    // Dynamic fields may have any name; their endings say what they hold.
    private static readonly ImmutableArray<string> DynamicEndings =
        ["_str", "_str_mv", "_txt", "_txt_mv", "_date", "_date_mv", "_isn", "_isn_mv", "_int", "_int_mv", "_boolean"];

    public static bool IsKnown(string name) => OneValue.Contains(name) || ManyValues.Contains(name) || IsDynamic(name);

    /// <summary>True when each line of the field is a value; false when all its lines are one.</summary>
    public static bool HasManyValues(string name) => !OneValue.Contains(name);

    private static bool IsDynamic(string name) =>
        name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
        && DynamicEndings.Any(ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal));
}
