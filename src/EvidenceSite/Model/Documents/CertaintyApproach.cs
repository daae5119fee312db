namespace EvidenceSite.Model;

/// <summary>The method by which a certainty was judged.</summary>
public enum CertaintyApproach
{
    /// <summary>GRADE, for effects and numbers.</summary>
    Grade,

    /// <summary>GRADE-CERQual, for findings of qualitative studies.</summary>
    GradeCerqual,
}
