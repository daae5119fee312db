using EvidenceSite.Csl.Items;

namespace EvidenceSite.Csl;

/// <summary>A person or institution (CSL 1.0.2, Names). Every part may be absent.</summary>
public sealed record CslName
{
    public string? Family { get; init; }

    public string? Given { get; init; }

    /// <summary>Dropped when only the family name is shown: the "de" of "Jean de La Fontaine".</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>Kept with the family name: the "La" of "Jean de La Fontaine".</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>As in "Jr." or "III".</summary>
    public string? Suffix { get; init; }

    /// <summary>The suffix follows a comma even where the name is not inverted, as in "King, Jr.".</summary>
    public bool CommaSuffix { get; init; }

    /// <summary>The name is never inverted.</summary>
    public bool StaticOrdering { get; init; }

    /// <summary>The whole name of an institution, or of a person whose parts are not known.</summary>
    public string? Literal { get; init; }

    /// <summary>The name as <see cref="CslItem.ReadAll"/> would have it: particles and suffixes that stand in family or given name are set apart.</summary>
    public CslName WithParticles() => NameParticles.Split(this, asTheyStand: false);
}
