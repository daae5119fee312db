namespace EvidenceSite.Model;

/// <summary>Somebody other than an author who made the work.</summary>
/// <param name="Role">The CSL name variable: <c>editor</c>, <c>translator</c>…</param>
public sealed record Contributor(string Role, PersonName Name);
