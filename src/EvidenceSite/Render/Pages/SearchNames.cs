namespace EvidenceSite.Render;

/// <summary>The keys that results and filters may have, of which the index has no names; only those that the catalogue uses.</summary>
/// <param name="Types">Of CSL.</param>
/// <param name="Languages">BCP 47 tags.</param>
/// <param name="Licences">SPDX ids, and <c>unknown</c>.</param>
/// <param name="Designs">Of the vocabulary.</param>
public sealed record SearchNames(
    ImmutableArray<string> Types, ImmutableArray<string> Languages, ImmutableArray<string> Licences, ImmutableArray<Concept> Designs);
