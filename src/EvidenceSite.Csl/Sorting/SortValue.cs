namespace EvidenceSite.Csl.Sorting;

/// <summary>What an item has under one sort key. Items without anything come last, in either direction (CSL 1.0.2, Sorting).</summary>
/// <param name="Text">In the form that the collation compares.</param>
internal readonly record struct SortValue(string? Text, int? Number)
{
    public bool IsEmpty => Number is null && string.IsNullOrEmpty(Text);
}
