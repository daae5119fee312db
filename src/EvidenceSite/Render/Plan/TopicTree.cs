namespace EvidenceSite.Render;

/// <summary>Topics as a tree: each wider topic before those within it.</summary>
internal static class TopicTree
{
    /// <summary>The topics that have studies, with how many wider ones stand above each; siblings as in the vocabulary.</summary>
    public static IEnumerable<(Concept Topic, Grouping Studies, int Depth)> InOrder(Catalogue catalogue)
    {
        var groups = catalogue.Topics.ToDictionary(group => group.Key, StringComparer.Ordinal);
        // A wider topic that is none of ours leaves its narrower ones at the top.
        var narrower = catalogue.Content.Topics.Where(topic => groups.ContainsKey(topic.Id))
            .ToLookup(topic => topic.Broader is { } broader && groups.ContainsKey(broader) ? broader : "", StringComparer.Ordinal);
        var waiting = new Stack<(Concept Topic, int Depth)>(narrower[""].Reverse().Select(topic => (topic, 0)));
        while (waiting.TryPop(out var next))
        {
            yield return (next.Topic, groups[next.Topic.Id], next.Depth);
            foreach (var topic in narrower[next.Topic.Id].Reverse()) waiting.Push((topic, next.Depth + 1));
        }
    }
}
