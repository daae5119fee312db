namespace EvidenceSite.Csl.Styles;

/// <summary>What a test of <c>cs:if</c> looks at (CSL 1.0.2, Choose).</summary>
internal enum ConditionKind
{
    Disambiguate,
    IsNumeric,
    IsUncertainDate,
    Locator,
    Position,
    Type,
    Variable,
}
