namespace EvidenceSite.Model;

/// <summary>How sure we can be of a finding: a GRADE or GRADE-CERQual level, or not assessed.</summary>
public enum Certainty
{
    NotAssessed,
    VeryLow,
    Low,
    Moderate,
    High,
}
