namespace EvidenceSite.Csl.Styles;

/// <summary>How many tests of a branch must hold.</summary>
internal enum ConditionMatch
{
    All,
    Any,
    None,
}
