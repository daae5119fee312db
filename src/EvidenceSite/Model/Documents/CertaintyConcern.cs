namespace EvidenceSite.Model;

/// <summary>A concern that lowered a certainty.</summary>
/// <param name="Domain">A domain of its approach, such as <c>imprecision</c> (GRADE) or <c>adequacy</c> (GRADE-CERQual).</param>
/// <param name="Reason">In words.</param>
public sealed record CertaintyConcern(string Domain, string Reason);
