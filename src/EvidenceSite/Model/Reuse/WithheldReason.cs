namespace EvidenceSite.Model;

/// <summary>Why a stored abstract is not shown.</summary>
public enum WithheldReason
{
    /// <summary>Nobody knows under which licence it stands.</summary>
    LicenceUnknown,

    /// <summary>Its rights holders keep all rights.</summary>
    AllRightsReserved,

    /// <summary>Its licence is known, and the site's policy does not publish abstracts under it.</summary>
    Licence,

    /// <summary>It may be used without money only, and this site earns some.</summary>
    NonCommercial,

    /// <summary>The record itself says so.</summary>
    Record,
}
