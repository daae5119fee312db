namespace EvidenceSite.Relate;

/// <summary>Joins what records say of other forms of their work, so that both sides know it.</summary>
internal sealed class RelationIndex
{
    private readonly Dictionary<string, Record> byId;
    private readonly Dictionary<string, Record> byDoi;
    private readonly Dictionary<string, List<StudyRelation>> relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Target, Place Place)>> later = new(StringComparer.Ordinal);
    private readonly InputIds files;
    private readonly DiagnosticBag bag;

    private RelationIndex(ImmutableArray<Record> records, InputIds files, DiagnosticBag bag)
    {
        byId = records.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        byDoi = records.Where(r => r.Doi is not null).DistinctBy(r => r.Doi).ToDictionary(r => r.Doi.ToString()!, StringComparer.Ordinal);
        (this.files, this.bag) = (files, bag);
    }

    /// <summary>The relations of a record, its own first, then those that others say of it, by their id.</summary>
    public ImmutableArray<StudyRelation> Of(string recordId) => relations.TryGetValue(recordId, out var found) ? [.. found] : [];

    public static RelationIndex Create(ImmutableArray<Record> records, InputIds files, DiagnosticBag bag)
    {
        var index = new RelationIndex(records, files, bag);
        var ordered = records.Where(r => !r.Relations.IsEmpty).OrderBy(r => r.Id, StringComparer.Ordinal).ToArray();
        var resolved = ordered.SelectMany(record => record.Relations.Select(relation => (record, relation, target: index.Target(record, relation)))).ToArray();
        foreach (var (record, relation, target) in resolved) index.AddOwn(record, relation, target);
        foreach (var (record, relation, target) in resolved) index.AddInverse(record, relation, target);
        RelationCycles.Report(index.later, ordered.Select(r => r.Id), bag);
        return index;
    }

    // A DOI may be that of a record here, which its author did not know or which was added since.
    private Record? Target(Record record, RecordRelation relation)
    {
        if (relation.Doi is { } doi) return byDoi.GetValueOrDefault(doi.ToString());
        if (byId.TryGetValue(relation.RecordId!, out var target)) return target;
        if (files.Records.Contains(relation.RecordId!)) return null;
        bag.Add(
            Codes.UnknownRelated, relation.Place, $"There is no record \"{relation.RecordId}\" for \"{record.Id}\" to be another form of",
            NearestName.Hint(relation.RecordId!, byId.Keys.Order(StringComparer.Ordinal)) ?? "Add the record, or name the work by its DOI");
        return null;
    }

    private void AddOwn(Record record, RecordRelation relation, Record? target)
    {
        if (target is null && relation.Doi is null) return;
        if (target?.Id == record.Id)
        {
            bag.Add(Codes.RelationTarget, relation.Place, $"The DOI \"{relation.Doi}\" is that of the record \"{record.Id}\" itself", "Name the other work");
            return;
        }
        ListOf(record.Id).Add(new StudyRelation(relation.Kind, IsInverse: false, target, target?.Doi ?? relation.Doi));
        if (target is null) return;
        if (!later.TryGetValue(record.Id, out var targets)) later.Add(record.Id, targets = []);
        targets.Add((target.Id, relation.Place));
    }

    private void AddInverse(Record record, RecordRelation relation, Record? target)
    {
        // Where each names the other, the two contradict each other, which is reported as a cycle.
        if (target is null || target.Id == record.Id || ListOf(target.Id).Exists(r => r.Record?.Id == record.Id)) return;
        ListOf(target.Id).Add(new StudyRelation(relation.Kind, IsInverse: true, record, record.Doi));
    }

    private List<StudyRelation> ListOf(string id)
    {
        if (!relations.TryGetValue(id, out var list)) relations.Add(id, list = []);
        return list;
    }
}
