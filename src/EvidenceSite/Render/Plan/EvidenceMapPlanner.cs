namespace EvidenceSite.Render;

/// <summary>Plans the evidence map, and a list for each of its cells that has studies. It goes through the studies of each topic once.</summary>
internal static class EvidenceMapPlanner
{
    private static readonly MapLabel NoLabel = new("");

    public static IEnumerable<Page> Plan(PlanningDesk desk)
    {
        var lists = new List<ListPage>();
        var tables = Axes(desk.Catalogue.Content).Select(axis => Table(desk, axis, lists)).Where(table => !table.Columns.IsEmpty).ToImmutableArray();
        return lists.Prepend<Page>(new EvidenceMapPage(tables, Timeline.Of(desk.Catalogue), IndexPlanner.Years(desk))
        {
            Address = desk.Addresses.EvidenceMap,
            Language = desk.Language,
            Title = desk.Texts["map.title"],
            Description = desk.Texts["map.description"],
            Alternates = desk.Alternates(a => a.EvidenceMap),
            Breadcrumbs = desk.Path(),
        });
    }

    private static IEnumerable<MapAxis> Axes(Content content) =>
    [
        new("design", content.Designs, study => study.Design is { } design ? [design] : [], (a, topic, design) => a.TopicDesign(topic, design)),
        new("population", content.Populations, study => study.Populations, (a, topic, population) => a.TopicPopulation(topic, population)),
    ];

    private static MapTable Table(PlanningDesk desk, MapAxis axis, List<ListPage> lists)
    {
        var all = axis.Sort(desk.Catalogue.Studies);
        var grid = new MapGrid(desk, axis, [.. axis.Concepts.Where(concept => all.ContainsKey(concept.Id))], all.ContainsKey(""));
        if (grid.Concepts.IsEmpty) return new MapTable(axis.Key, [], [], new MapRow(NoLabel, 0, [], default));
        var rows = ImmutableArray.CreateBuilder<MapRow>();
        foreach (var (topic, group, depth) in TopicTree.InOrder(desk.Catalogue))
        {
            var sorted = axis.Sort(desk.Studies(group.StudyIds));
            rows.Add(grid.Row(topic, depth, sorted, group.StudyIds.Length));
            lists.AddRange(grid.Lists(topic, sorted));
        }
        var untold = desk.Catalogue.Studies.Where(study => study.Topics.IsEmpty).ToArray();
        // Without them, no reader could tell why the rows do not reach the number of all.
        if (untold.Length > 0) rows.Add(new MapRow(new MapLabel(desk.Texts["map.no-topic"]), 0, grid.Cells(axis.Sort(untold), null), new MapCell(untold.Length)));
        var total = new MapCell(desk.Catalogue.Studies.Length, desk.Addresses.Catalogue);
        return new MapTable(axis.Key, grid.Columns(), rows.ToImmutable(), new MapRow(NoLabel, 0, grid.Cells(all, null), total));
    }
}
