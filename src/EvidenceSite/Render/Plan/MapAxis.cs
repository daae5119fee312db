namespace EvidenceSite.Render;

/// <summary>What the columns of an evidence map are.</summary>
/// <param name="Key">Its name in texts: <c>design</c> or <c>population</c>.</param>
/// <param name="Concepts">The vocabulary, in its order.</param>
/// <param name="Of">Which of them a study has; none when nobody has said so.</param>
/// <param name="Address">The list of a topic and one of them.</param>
internal sealed record MapAxis(
    string Key, ImmutableArray<Concept> Concepts, Func<Study, ImmutableArray<Concept>> Of, Func<Addresses, string, string, SiteAddress> Address)
{
    /// <summary>Some studies, by the ids of the concepts they have; those that have none stand under the empty text.</summary>
    public Dictionary<string, ImmutableArray<Study>.Builder> Sort(IEnumerable<Study> studies)
    {
        var sorted = new Dictionary<string, ImmutableArray<Study>.Builder>(StringComparer.Ordinal);
        foreach (var study in studies)
        {
            var concepts = Of(study);
            if (concepts.IsEmpty) Add("", study);
            foreach (var concept in concepts) Add(concept.Id, study);
        }
        return sorted;

        void Add(string id, Study study)
        {
            if (!sorted.TryGetValue(id, out var list)) sorted.Add(id, list = ImmutableArray.CreateBuilder<Study>());
            list.Add(study);
        }
    }
}
