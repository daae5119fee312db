namespace EvidenceSite.Model;

/// <summary>What the audit of credits looked at, and what it found credited.</summary>
/// <param name="Pages">Finished pages that were read, each word of them.</param>
/// <param name="Uses">Pages with a passage of a source, counted once for each source.</param>
/// <param name="Sources">How many different sources these are.</param>
public sealed record CreditCoverage(int Pages, int Uses, int Sources);
