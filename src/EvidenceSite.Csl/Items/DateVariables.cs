using System.Collections.Frozen;

namespace EvidenceSite.Csl.Items;

/// <summary>The date variables of CSL 1.0.2, Appendix IV.</summary>
internal static class DateVariables
{
    public static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        ["accessed", "available-date", "event-date", "issued", "original-date", "submitted"], StringComparer.Ordinal);
}
