namespace EvidenceSite.Model;

/// <summary>The figures of one build.</summary>
public sealed record BuildReport
{
    /// <summary>The steps that ran, in their order.</summary>
    public ImmutableArray<StageTime> Stages { get; init; } = [];

    public int Records { get; init; }

    public int Pages { get; init; }

    /// <summary>What the audit of credits covered; null when the build did not come to it.</summary>
    public CreditCoverage? Credit { get; init; }

    /// <summary>Quotations that were found word for word in the texts they cite.</summary>
    public int Quotations { get; init; }

    /// <summary>Files that are new or have other content than before.</summary>
    public int Written { get; init; }

    public int Unchanged { get; init; }

    /// <summary>Files of an earlier build that the site no longer has.</summary>
    public int Deleted { get; init; }

    /// <summary>True when nothing had changed since the last build, and so only the warnings of that build were repeated.</summary>
    public bool UpToDate { get; init; }
}
