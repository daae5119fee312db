namespace EvidenceSite.Csl.Styles;

/// <summary>Whose given names may be spelt out to tell people or cites apart (CSL 1.0.2, Disambiguation).</summary>
internal enum GivenNameRule
{
    ByCite,
    AllNames,
    AllNamesWithInitials,
    PrimaryName,
    PrimaryNameWithInitials,
}
