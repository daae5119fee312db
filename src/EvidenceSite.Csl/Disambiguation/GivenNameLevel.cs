namespace EvidenceSite.Csl.Disambiguation;

/// <summary>How much of a given name is shown to tell people apart.</summary>
internal enum GivenNameLevel
{
    /// <summary>As the style has it.</summary>
    Usual,

    Initials,
    Full,
}
