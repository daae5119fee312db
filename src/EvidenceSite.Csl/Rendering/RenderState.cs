using EvidenceSite.Csl.Names;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>What changes while one cite or entry is rendered.</summary>
internal sealed class RenderState(StyleContext context, Section section, CiteContext cite)
{
    private HashSet<string>? _substituted;

    public StyleContext Context { get; } = context;

    public Section Section { get; } = section;

    public CiteContext Cite { get; } = cite;

    public CslItem Item { get; } = cite.Item;

    public bool IsCitation => Section is CitationSection;

    /// <summary>The language that the item's words are in: its own, else that of the citation.</summary>
    public string Language { get; } = cite.Item.Text("language") ?? context.Locale.Language;

    /// <summary>Name options of the sort key being rendered; null outside of sorting.</summary>
    public NameOptions? SortNames { get; init; }

    /// <summary>Variables asked for so far, and those that had something to say: by them a group knows whether to render.</summary>
    public VariableCount Variables { get; private set; }

    /// <summary>The lists of names rendered so far.</summary>
    public List<NameSet> NameSets { get; } = [];

    /// <summary>How many <c>cs:names</c> have been started, rendered or not; the first one is what <c>suppress-author</c> takes away.</summary>
    public int NamesStarted { get; set; }

    /// <summary>A year-suffix is added to one date only.</summary>
    public bool HasYearSuffix { get; set; }

    public void Count(bool isFilled) =>
        Variables = new(Variables.Called + 1, Variables.Filled + (isFilled ? 1 : 0));

    /// <summary>Takes back what an unsuccessful attempt has counted.</summary>
    public void Restore(VariableCount earlier) => Variables = earlier;

    /// <summary>A variable that stood in for missing names is not shown again (CSL 1.0.2, Substitute).</summary>
    public void Substitute(string variable) => (_substituted ??= new(StringComparer.Ordinal)).Add(variable);

    public bool IsSubstituted(string variable) => _substituted?.Contains(variable) ?? false;
}
