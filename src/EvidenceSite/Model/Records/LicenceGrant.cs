namespace EvidenceSite.Model;

/// <summary>What a rights holder allows, and for which part of a work.</summary>
public sealed record LicenceGrant
{
    /// <summary>What it covers: <c>article</c>, <c>abstract</c>, <c>data</c>, <c>accepted-manuscript</c> or <c>preprint</c>.</summary>
    public required string AppliesTo { get; init; }

    /// <summary>The SPDX licence; null when only a statement is known.</summary>
    public SpdxLicence? Spdx { get; init; }

    /// <summary>The licence's address as the source gives it, when it is not <see cref="SpdxLicence.Url"/>.</summary>
    public string? Url { get; init; }

    /// <summary>Who holds the rights, as the source names them.</summary>
    public string? Holder { get; init; }

    /// <summary>The copyright notice, verbatim.</summary>
    public string? Copyright { get; init; }

    /// <summary>The licence statement, verbatim.</summary>
    public string? Statement { get; init; }

    /// <summary>A notice that the licence asks to be shown with every use.</summary>
    public string? RequiredNotice { get; init; }

    /// <summary>When somebody last looked.</summary>
    public PartialDate? CheckedOn { get; init; }

    /// <summary>Where the statement was read: an address, or words such as the name of a catalogue page.</summary>
    public string? Evidence { get; init; }
}
