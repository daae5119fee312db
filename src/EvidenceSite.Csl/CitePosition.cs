namespace EvidenceSite.Csl;

/// <summary>
/// Where a cite stands in respect to earlier cites of the same item (CSL 1.0.2, Choose: position). Each but the first implies those before it.
/// </summary>
public enum CitePosition
{
    First,
    Subsequent,

    /// <summary>Right after a cite of the same item, with the same locator or none.</summary>
    Ibid,

    /// <summary>Right after a cite of the same item, with another locator.</summary>
    IbidWithLocator,
}
