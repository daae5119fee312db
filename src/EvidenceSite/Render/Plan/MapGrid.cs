namespace EvidenceSite.Render;

/// <summary>The columns of one evidence map, and what stands in them.</summary>
/// <param name="Concepts">Those that a study of the catalogue has, in the vocabulary's order.</param>
/// <param name="HasRest">True when there are studies that have none: they get a last column, so that the numbers add up.</param>
internal sealed record MapGrid(PlanningDesk Desk, MapAxis Axis, ImmutableArray<Concept> Concepts, bool HasRest)
{
    public ImmutableArray<MapLabel> Columns()
    {
        var columns = Concepts.Select(LabelOf);
        return HasRest ? [.. columns, new MapLabel(Desk.Texts["map-rest." + Axis.Key])] : [.. columns];
    }

    public MapRow Row(Concept topic, int depth, Dictionary<string, ImmutableArray<Study>.Builder> sorted, int total) =>
        new(LabelOf(topic), depth, Cells(sorted, topic.Id), new MapCell(total, Desk.Addresses.Topic(topic.Id)));

    /// <summary>The numbers of a row; with links where it is a topic's.</summary>
    public ImmutableArray<MapCell> Cells(Dictionary<string, ImmutableArray<Study>.Builder> sorted, string? topic)
    {
        var cells = Concepts.Select(concept => sorted.TryGetValue(concept.Id, out var studies)
            ? new MapCell(studies.Count, topic is null ? null : Axis.Address(Desk.Addresses, topic, concept.Id))
            : default);
        return HasRest ? [.. cells, new MapCell(sorted.TryGetValue("", out var rest) ? rest.Count : 0)] : [.. cells];
    }

    /// <summary>A list for each cell of a topic that has studies.</summary>
    public IEnumerable<ListPage> Lists(Concept topic, Dictionary<string, ImmutableArray<Study>.Builder> sorted) =>
        Concepts.Where(concept => sorted.ContainsKey(concept.Id))
            .SelectMany(concept => ListPlanner.Pages(Desk, Subject(topic, concept), sorted[concept.Id].ToImmutable()));

    private ListSubject Subject(Concept topic, Concept concept)
    {
        var (about, kind) = (topic.Label.In(Desk.Language), concept.Label.In(Desk.Language));
        return new ListSubject(
            "topic-" + Axis.Key,
            Filled("map.cell-title", about.Value, kind.Value),
            Filled($"topic-{Axis.Key}.description", about.Value, kind.Value),
            a => Axis.Address(a, topic.Id, concept.Id))
        {
            TitleLanguage = about.Key,
            Parent = new(Desk.Texts["map.title"], Desk.Addresses.EvidenceMap),
        };
    }

    private string Filled(string key, string topic, string group) =>
        Desk.Texts.Fill(key, "topic", topic).Replace("{group}", group, StringComparison.Ordinal);

    private MapLabel LabelOf(Concept concept)
    {
        var label = concept.Label.In(Desk.Language);
        return new MapLabel(label.Value, label.Key == Desk.Language ? null : label.Key);
    }
}
