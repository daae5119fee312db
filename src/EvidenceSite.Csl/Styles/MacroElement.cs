namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:text macro="…"</c>.</summary>
internal sealed class MacroElement(Macro macro) : StyleElement
{
    public Macro Macro { get; } = macro;
}
