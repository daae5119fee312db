namespace EvidenceSite.Search;

/// <summary>A value one can filter by.</summary>
/// <param name="Key">Permanent: it stands in addresses.</param>
/// <param name="Labels">By interface language; one for all, or none where the page knows the words for the key.</param>
internal readonly record struct FacetValue(string Key, ImmutableArray<string> Labels)
{
    /// <summary>A value whose name is the same in every language.</summary>
    public static FacetValue Of(string key, string label) => new(key, [label]);

    /// <summary>A value that the search page names.</summary>
    public static FacetValue Of(string key) => new(key, []);

    public static FacetValue Of(Concept concept, ImmutableArray<string> languages) => new(concept.Id, [.. languages.Select(language => concept.Label.In(language).Value)]);
}
