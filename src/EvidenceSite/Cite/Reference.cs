namespace EvidenceSite.Cite;

/// <summary>An entry of a reference list.</summary>
/// <param name="Number">From 1, in the order of first citation: that of its anchor.</param>
/// <param name="RecordId">What it refers to.</param>
/// <param name="Runs">The formatted reference, without its number.</param>
/// <param name="CitedAt">Ids of the marks on the page that cite it, for the links back.</param>
public sealed record Reference(int Number, string RecordId, ImmutableArray<CiteRun> Runs, ImmutableArray<string> CitedAt)
{
    /// <summary>The number that the style gives it; null where references have none.</summary>
    public int? Shown { get; init; }

    /// <summary>Whether the work still stands, which a reader of the list must see.</summary>
    public RecordStatus Status { get; init; } = RecordStatus.Current;
}
