namespace EvidenceSite.Validate;

/// <summary>What the two approaches look at when they lower a certainty.</summary>
internal static class CertaintyDomains
{
    // GRADE handbook, section 5.2.
    private static readonly ImmutableArray<string> Grade =
        ["risk-of-bias", "inconsistency", "indirectness", "imprecision", "publication-bias"];

    // GRADE-CERQual, paper 1 of the series of 2018.
    private static readonly ImmutableArray<string> Cerqual = ["methodological-limitations", "coherence", "adequacy", "relevance"];

    public static ImmutableArray<string> Of(CertaintyApproach approach) => approach == CertaintyApproach.Grade ? Grade : Cerqual;
}
