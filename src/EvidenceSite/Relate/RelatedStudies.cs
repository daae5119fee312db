namespace EvidenceSite.Relate;

/// <summary>
/// Finds for each study those nearest to it: by shared authors, topics and title words, each weighted by how rare it is.
/// Only traits shared by few studies are followed, so that the work grows with the number of studies and not with its square.
/// </summary>
internal static class RelatedStudies
{
    private const int Wanted = 5;

    // A trait that more studies share than this tells little and would cost much: such a list is cut to its newest.
    private const int Followed = 24;

    /// <summary>For each study, by rank, the ids of at most five others, the nearest first.</summary>
    public static ImmutableArray<ImmutableArray<string>> Find(ImmutableArray<Record> ranked, AuthorIndex authors, TopicIndex topics)
    {
        var traits = new string[ranked.Length][];
        Parallel.For(0, ranked.Length, i => traits[i] = [.. Traits(ranked[i], authors.Of(i), topics.Of(i))]);
        var holders = Holders(traits);
        var related = new ImmutableArray<string>[ranked.Length];
        Parallel.For(0, ranked.Length, () => new Dictionary<int, double>(), (i, _, scores) =>
        {
            related[i] = Nearest(i, traits[i], holders, scores, ranked);
            return scores;
        }, _ => { });
        return [.. related];
    }

    private static Dictionary<string, List<int>> Holders(string[][] traits)
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < traits.Length; i++)
        {
            foreach (var trait in traits[i])
            {
                if (!holders.TryGetValue(trait, out var list)) holders.Add(trait, list = new List<int>(2));
                list.Add(i);
            }
        }
        return holders;
    }

    private static ImmutableArray<string> Nearest(
        int study, string[] traits, Dictionary<string, List<int>> holders, Dictionary<int, double> scores, ImmutableArray<Record> ranked)
    {
        scores.Clear();
        foreach (var trait in traits)
        {
            var list = holders[trait];
            if (list.Count < 2) continue;
            var weight = 1.0 / Math.Sqrt(list.Count);
            foreach (var other in Near(list, study))
            {
                if (other != study) scores[other] = scores.GetValueOrDefault(other) + weight;
            }
        }
        return [.. scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(Wanted).Select(s => ranked[s.Key].Id)];
    }

    // Of a long list, the stretch around the study itself: ranks are by date, so these are its contemporaries.
    private static ReadOnlySpan<int> Near(List<int> list, int study)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
        if (all.Length <= Followed) return all;
        var at = all.BinarySearch(study);
        var start = Math.Clamp(at - (Followed / 2), 0, all.Length - Followed);
        return all.Slice(start, Followed);
    }

    private static IEnumerable<string> Traits(Record record, ImmutableArray<AuthorEntry> authors, ImmutableArray<Concept> topics)
    {
        foreach (var author in authors) yield return "author " + author.Slug;
        foreach (var topic in topics) yield return "topic " + topic.Id;
        foreach (var word in Words(record.Title).Distinct(StringComparer.Ordinal)) yield return word;
    }

    // Words of five letters or more carry a title's subject in most languages; shorter ones are mostly particles.
    private static IEnumerable<string> Words(string title)
    {
        var key = SortKey.Of(title);
        var start = 0;
        for (var i = 0; i <= key.Length; i++)
        {
            if (i < key.Length && char.IsLetter(key[i])) continue;
            if (i - start >= 5) yield return key[start..i];
            start = i + 1;
        }
    }
}
