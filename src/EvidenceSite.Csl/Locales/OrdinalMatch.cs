namespace EvidenceSite.Csl.Locales;

/// <summary>Which numbers an ordinal suffix is for: the values of <c>match</c> (CSL 1.0.2, Ordinal Suffixes).</summary>
internal enum OrdinalMatch
{
    LastDigit,
    LastTwoDigits,
    WholeNumber,
}
