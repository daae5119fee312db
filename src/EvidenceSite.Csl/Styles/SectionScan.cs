namespace EvidenceSite.Csl.Styles;

/// <summary>Looks through all that a section may render, macros included.</summary>
internal static class SectionScan
{
    /// <summary>Notes on the section what its options depend on.</summary>
    public static void Mark(CitationSection? citation, BibliographySection? bibliography)
    {
        if (citation is not null)
        {
            citation.PlacesYearSuffix = Any(citation.Children, IsYearSuffix, []);
            citation.TestsDisambiguate = Any(citation.Children, TestsDisambiguate, []);
        }
        if (bibliography is not null) bibliography.PlacesYearSuffix = Any(bibliography.Children, IsYearSuffix, []);
    }

    private static bool IsYearSuffix(StyleElement element) => element is VariableElement { Variable: "year-suffix" or "citation-label" };

    private static bool TestsDisambiguate(StyleElement element) =>
        element is ChooseElement choose && choose.Branches.Any(b => b.Conditions.Any(c => c.Kind == ConditionKind.Disambiguate));

    private static bool Any(ImmutableArray<StyleElement> elements, Func<StyleElement, bool> isMeant, HashSet<Macro> seen) =>
        elements.Any(e => isMeant(e) || Any(Below(e, seen), isMeant, seen));

    private static ImmutableArray<StyleElement> Below(StyleElement element, HashSet<Macro> seen) => element switch
    {
        MacroElement call => seen.Add(call.Macro) ? call.Macro.Children : [],
        GroupElement group => group.Children,
        ChooseElement choose => [.. choose.Branches.SelectMany(b => b.Children)],
        NamesElement names => names.Substitutes,
        _ => [],
    };
}
