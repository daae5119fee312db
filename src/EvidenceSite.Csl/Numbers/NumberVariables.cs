using System.Collections.Frozen;

namespace EvidenceSite.Csl.Numbers;

/// <summary>The number variables of CSL 1.0.2, Appendix IV, without pages and locators, which have rules of their own.</summary>
internal static class NumberVariables
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "chapter-number", "collection-number", "edition", "issue", "number", "number-of-pages", "number-of-volumes", "part-number",
            "printing-number", "section", "supplement-number", "version", "volume",
        ],
        StringComparer.Ordinal);

    public static bool Contains(string variable) => Names.Contains(variable);
}
