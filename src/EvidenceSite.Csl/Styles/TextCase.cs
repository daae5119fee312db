namespace EvidenceSite.Csl.Styles;

/// <summary>The values of <c>text-case</c> (CSL 1.0.2, Text-case).</summary>
internal enum TextCase
{
    None,
    Lowercase,
    Uppercase,
    CapitalizeFirst,
    CapitalizeAll,
    Sentence,
    Title,
}
