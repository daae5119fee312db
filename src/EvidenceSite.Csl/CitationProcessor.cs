using EvidenceSite.Csl.Citations;
using EvidenceSite.Csl.Locales;
using EvidenceSite.Csl.Output;
using EvidenceSite.Csl.Rendering;

namespace EvidenceSite.Csl;

/// <summary>
/// Renders the citations and the bibliography of documents in one style and language. It holds nothing of a document, so that one processor
/// serves any number of documents and threads.
/// </summary>
public sealed class CitationProcessor
{
    private const string LastResort = "en-US";

    private readonly StyleContext _context;

    /// <param name="style">A complete style: a dependent one needs its parent first.</param>
    /// <param name="locales">All that are at hand; those that serve the language are picked out, and en-US for words that they lack.</param>
    /// <param name="language">As in "es-ES"; null takes the style's own, or else en-US.</param>
    /// <exception cref="ArgumentException">The style is not complete.</exception>
    public CitationProcessor(CslStyle style, IReadOnlyCollection<CslLocale> locales, string? language = null)
    {
        var tree = style.Tree
            ?? throw new ArgumentException($"The style \"{style.Title}\" depends on \"{style.Parent}\" and has not got it", nameof(style));
        _context = new(tree, LocaleChain.Build(language ?? style.DefaultLocale ?? LastResort, tree.Locales, locales));
    }

    /// <summary>Orders texts in sorting; null compares letters without regard to case, marks and punctuation.</summary>
    public IComparer<string>? Collation { get; init; }

    /// <summary>The language in use, with its dialect.</summary>
    public string Language => _context.Locale.Language;

    /// <summary>Renders a document.</summary>
    /// <param name="items">All that the bibliography shall have, in the order of their first citation.</param>
    /// <param name="clusters">In the order of the document. A cite of an item that is not among the items is left out.</param>
    public CitedDocument Process(IReadOnlyList<CslItem> items, ImmutableArray<Cluster> clusters)
    {
        var register = Register.Of(_context, items, Collation);
        var renderer = new ClusterRenderer(register, Collation);
        var places = new PositionFinder(register).Find(clusters);
        var typesetter = new Typesetter(_context.Locale);
        var citations = clusters.Zip(places, (cluster, cites) => typesetter.Set(renderer.Render(cluster, cites)));
        return new([.. citations], Bibliography(register));
    }

    /// <summary>Renders a bibliography alone; null if the style has none.</summary>
    public Bibliography? Bibliography(IReadOnlyList<CslItem> items) => Bibliography(Register.Of(_context, items, Collation));

    private Bibliography? Bibliography(Register register) =>
        _context.Style.Bibliography is { } section ? new BibliographyRenderer(register, section).Render() : null;
}
