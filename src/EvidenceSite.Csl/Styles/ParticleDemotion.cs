namespace EvidenceSite.Csl.Styles;

/// <summary>Where non-dropping particles go in inverted names: the values of <c>demote-non-dropping-particle</c>.</summary>
internal enum ParticleDemotion
{
    DisplayAndSort,
    SortOnly,
    Never,
}
