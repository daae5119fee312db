namespace EvidenceSite.Csl.Styles;

/// <summary>An element that may render something: what stands in a layout, a macro, a group or a branch.</summary>
internal abstract class StyleElement
{
    /// <summary>Affixes, formatting and text-case of the element.</summary>
    public Appearance Look { get; init; } = Appearance.None;
}
