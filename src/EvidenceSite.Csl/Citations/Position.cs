namespace EvidenceSite.Csl.Citations;

/// <summary>Where a cite stands in respect to earlier cites of the same item (CSL 1.0.2, Choose: position). The later include the earlier but first.</summary>
internal enum Position
{
    First,
    Subsequent,
    Ibid,
    IbidWithLocator,
}
