namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:et-al</c>: the term and the look of what stands for names left out.</summary>
internal sealed class EtAlElement(string term) : StyleElement
{
    public static readonly EtAlElement Usual = new("et-al");

    public string Term { get; } = term;
}
