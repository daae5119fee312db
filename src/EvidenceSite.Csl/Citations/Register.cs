using EvidenceSite.Csl.Disambiguation;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Sorting;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Citations;

/// <summary>The items of a document in the order of the bibliography, each with its number and with what tells it from the others.</summary>
internal sealed class Register
{
    private readonly Dictionary<string, CiteContext> _byId;

    private Register(StyleContext context, ImmutableArray<CiteContext> entries)
    {
        Context = context;
        Entries = entries;
        _byId = new(StringComparer.Ordinal);
        foreach (var entry in entries) _byId.TryAdd(entry.Item.Id, entry);
    }

    public StyleContext Context { get; }

    public ImmutableArray<CiteContext> Entries { get; }

    /// <summary>Null for an item that is not in the document.</summary>
    public CiteContext? Find(string id) => _byId.GetValueOrDefault(id);

    /// <param name="items">In the order of their first citation; an id that comes again is left out.</param>
    public static Register Of(StyleContext context, IReadOnlyList<CslItem> items, IComparer<string>? collation)
    {
        var cited = Numbered(items.DistinctBy(i => i.Id, StringComparer.Ordinal).Select(i => new CiteContext(i)));
        var entries = context.Style.Bibliography is { } section ? Sorted(context, section, cited, collation) : cited;
        var named = WithGlobalGivenNames(context, entries);
        var choices = new Disambiguator(named, entries).Resolve();
        return new(named, [.. entries.Select((e, i) => e with { Choices = choices[i] })]);
    }

    /// <summary>Entries are numbered as they stand, unless they stand by the number of their first citation, which may run downwards.</summary>
    private static ImmutableArray<CiteContext> Sorted(
        StyleContext context, BibliographySection section, ImmutableArray<CiteContext> cited, IComparer<string>? collation)
    {
        var sorted = new CiteSorter(context, section, collation).Order(cited).Select(i => cited[i]);
        return section.Sort is [var first, ..] && IsCitationNumber(first.Element) ? [.. sorted] : Numbered(sorted);
    }

    private static bool IsCitationNumber(StyleElement key) => key switch
    {
        VariableElement text => text.Variable == "citation-number",
        NumberElement number => number.Variable == "citation-number",
        MacroElement { Macro.Children: [var only] } => IsCitationNumber(only),
        _ => false,
    };

    private static ImmutableArray<CiteContext> Numbered(IEnumerable<CiteContext> entries) =>
        [.. entries.Select((e, i) => e with { CitationNumber = i + 1 })];

    private static StyleContext WithGlobalGivenNames(StyleContext context, ImmutableArray<CiteContext> entries)
    {
        var section = context.Style.Citation;
        if (!section.AddGivenNames || section.GivenNameRule == GivenNameRule.ByCite) return context;
        var sets = entries.SelectMany(e => CiteRenderer.Render(context, section, e).NameSets);
        return context with { GlobalGivenNames = new(sets, context.Style) };
    }
}
