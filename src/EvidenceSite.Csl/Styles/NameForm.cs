namespace EvidenceSite.Csl.Styles;

/// <summary>How much of a name is shown (CSL 1.0.2, Name).</summary>
internal enum NameForm
{
    Long,
    Short,
    Count,
}
