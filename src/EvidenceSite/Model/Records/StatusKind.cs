namespace EvidenceSite.Model;

/// <summary>Whether a published study still stands; from the lightest to the gravest.</summary>
public enum StatusKind
{
    Current,
    Corrected,

    /// <summary>The editors published an expression of concern.</summary>
    Concern,
    Retracted,
}
