using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl;

/// <summary>A citation style. It does not change once read, and any number of threads may use it.</summary>
public sealed class CslStyle
{
    /// <summary>As it stands in <c>cs:info</c>; empty if absent.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The URI by which other styles refer to it; empty if absent.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The language that the style wants, as in "en-GB"; null leaves it to the caller.</summary>
    public string? DefaultLocale { get; internal init; }

    /// <summary>The <see cref="Id"/> of the style that a dependent style takes everything from; null for an independent one.</summary>
    public string? Parent { get; internal init; }

    /// <summary>False for a dependent style that has not got its parent yet.</summary>
    public bool IsComplete => Tree is not null;

    /// <summary>Citations stand in footnotes or endnotes.</summary>
    public bool IsNote => Tree?.IsNote ?? false;

    public bool HasBibliography => Tree?.Bibliography is not null;

    /// <summary>Null in a dependent style without its parent.</summary>
    internal StyleTree? Tree { get; init; }

    /// <summary>Reads a <c>.csl</c> file, independent or dependent (CSL 1.0.2). Never throws for what the text contains.</summary>
    public static CslReading<CslStyle> Read(string xml) => StyleReader.Read(xml);

    /// <summary>A dependent style with the workings of its parent and its own title and language.</summary>
    public CslStyle WithParent(CslStyle parent) => new()
    {
        Title = Title,
        Id = Id,
        DefaultLocale = DefaultLocale ?? parent.DefaultLocale,
        Tree = Tree ?? parent.Tree,
    };
}
