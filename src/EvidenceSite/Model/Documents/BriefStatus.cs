namespace EvidenceSite.Model;

/// <summary>Where a brief stands in its life.</summary>
public enum BriefStatus
{
    Draft,
    Current,
    UnderReview,
    Superseded,
    Retired,
}
