namespace EvidenceSite.Csl.Styles;

/// <summary>A named piece of a style. Its elements are set once all macros are known by name, before the style is handed out.</summary>
internal sealed class Macro(string name)
{
    public string Name { get; } = name;

    public ImmutableArray<StyleElement> Children { get; set; } = [];
}
