namespace EvidenceSite.Csl.Styles;

/// <summary>When a delimiter stands before the last name or before “et al.”.</summary>
internal enum PrecedesRule
{
    Contextual,
    AfterInvertedName,
    Always,
    Never,
}
