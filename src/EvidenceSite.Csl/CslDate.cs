namespace EvidenceSite.Csl;

/// <summary>A date, or a range of dates (CSL 1.0.2, Date).</summary>
public sealed record CslDate
{
    public CslDateParts Start { get; init; }

    /// <summary>Null for a single date; empty for a range that has not ended.</summary>
    public CslDateParts? End { get; init; }

    /// <summary>The date is approximate.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Words in place of a date, shown as they stand; then <see cref="Start"/> is empty.</summary>
    public string? Literal { get; init; }

    /// <summary>There is nothing to show.</summary>
    public bool IsEmpty => Start.IsEmpty && End is null && string.IsNullOrEmpty(Literal);
}
