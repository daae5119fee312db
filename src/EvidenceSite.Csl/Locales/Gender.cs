namespace EvidenceSite.Csl.Locales;

/// <summary>Grammatical gender, of nouns and of the ordinals that follow them (CSL 1.0.2, Gender-specific Ordinals).</summary>
internal enum Gender
{
    Neuter,
    Feminine,
    Masculine,
}
