using System.Globalization;

namespace EvidenceSite.Search;

/// <summary>All properties one can filter by.</summary>
internal static class FacetList
{
    public const string Topic = "topic";
    public const string Author = "author";
    public const string Journal = "journal";

    /// <summary>In the order of the root.</summary>
    /// <param name="languages">Of the interface, for labels.</param>
    public static ImmutableArray<Facet> Of(ImmutableArray<SearchDocument> documents, Content content, ImmutableArray<string> languages)
    {
        var topics = content.Topics.DistinctBy(topic => topic.Id).ToDictionary(topic => topic.Id, topic => FacetValue.Of(topic, languages), StringComparer.Ordinal);
        var facets = new (string Name, Func<SearchDocument, IEnumerable<FacetValue>> Values)[]
        {
            ("kind", d => One(d.Kind.ToString().ToLowerInvariant())),
            (Topic, d => d.Topics.Where(topics.ContainsKey).Select(id => topics[id])),
            (Author, d => d.Study?.Authors.Select(a => FacetValue.Of(a.Slug, a.Name)) ?? []),
            (Journal, d => d.Study?.Journal is { } journal ? [FacetValue.Of(journal.Slug, journal.Title)] : []),
            ("year", d => One(d.Year == 0 ? null : d.Year.ToString(CultureInfo.InvariantCulture))),
            ("licence", d => One(d.Study is { } study ? LicenceKey.Of(study.Record) : null)),
            ("type", d => One(d.Study?.Record.Type)),
            ("design", d => d.Study?.Design is { } design ? [FacetValue.Of(design, languages)] : []),
            ("certainty", d => One(d.Certainty is { } level ? Words(level) : null)),
            ("status", d => One(d.Study?.Record.Status.Kind.ToString().ToLowerInvariant())),
            ("language", d => One(d.Language.Length == 0 ? null : d.Language)),
        };
        return [.. facets.AsParallel().AsOrdered().Select(facet => Facet.Of(facet.Name, documents, facet.Values))];
    }

    private static FacetValue[] One(string? key) => key is null ? [] : [FacetValue.Of(key)];

    private static string Words(Certainty level) => level switch
    {
        Certainty.NotAssessed => "not-assessed",
        Certainty.VeryLow => "very-low",
        _ => level.ToString().ToLowerInvariant(),
    };
}
