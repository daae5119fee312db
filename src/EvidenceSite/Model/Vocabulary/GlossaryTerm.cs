namespace EvidenceSite.Model;

/// <summary>A word explained, resting on a record's words.</summary>
/// <param name="Id">The anchor on the glossary page.</param>
/// <param name="Abbreviation">Such as <c>PWUD</c>; null for none.</param>
/// <param name="Definition">In plain words.</param>
/// <param name="Sources">The records and sections it was drawn from.</param>
public sealed record GlossaryTerm(
    string Id, LocalText Term, string? Abbreviation, LocalText Definition, ImmutableArray<Cite> Sources, Place Place);
