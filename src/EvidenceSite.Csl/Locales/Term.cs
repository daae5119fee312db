namespace EvidenceSite.Csl.Locales;

/// <summary>The words of one form of a term.</summary>
internal sealed record Term(string Single, string Multiple, Gender Gender);
