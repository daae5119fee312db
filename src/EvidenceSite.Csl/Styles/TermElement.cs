namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:text term="…"</c>.</summary>
internal sealed class TermElement(string term, TermForm form, bool isPlural) : StyleElement
{
    public string Term { get; } = term;

    public TermForm Form { get; } = form;

    public bool IsPlural { get; } = isPlural;
}
