namespace EvidenceSite.Import;

/// <summary>The fields of a catalogue page's staff view, with the place of every value.</summary>
internal sealed class StaffView(SourceFile file, IReadOnlyDictionary<string, ImmutableArray<StaffValue>> fields)
{
    /// <summary>Where the view begins, for faults of the view as a whole.</summary>
    public Place Start { get; } = file.At(fields.Values.SelectMany(v => v).Select(v => v.Offset).DefaultIfEmpty(0).Min());

    /// <summary>The values of a field in their order, none of them empty; no values when the field is not there.</summary>
    public ImmutableArray<StaffValue> this[string field] => fields.TryGetValue(field, out var values) ? values : [];

    /// <summary>A field's first value; null when it has none.</summary>
    public StaffValue? First(string field) => this[field] is [var first, ..] ? first : null;

    public Place At(StaffValue value) => file.At(value.Offset);
}
