namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:name</c>: how each name of a list looks.</summary>
internal sealed class NameElement(NameOptions options) : StyleElement
{
    /// <summary>What the element itself says; the rest is inherited.</summary>
    public NameOptions Options { get; } = options;

    /// <summary>Dress of the family name, and of the particles that belong to it.</summary>
    public Appearance Family { get; init; } = Appearance.None;

    /// <summary>Dress of the given name, and of the particles that belong to it.</summary>
    public Appearance Given { get; init; } = Appearance.None;
}
