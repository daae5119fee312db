namespace EvidenceSite.Import;

/// <summary>A person or organisation in a file to import.</summary>
/// <param name="Role">The CSL name variable.</param>
/// <param name="Place">Where the name begins.</param>
internal sealed record ImportName(string Role, PersonName Name, Place Place);
