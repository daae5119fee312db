using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Disambiguation;

/// <summary>
/// Makes the cites of different items look different, with as little as possible and in this order: more names, more of the given names, the
/// style's own condition, a year-suffix (CSL 1.0.2, Disambiguation).
/// </summary>
internal sealed class Disambiguator(StyleContext context, ImmutableArray<CiteContext> cites)
{
    private readonly CitationSection _section = context.Style.Citation;
    private readonly CiteChoices[] _choices = [.. cites.Select(_ => CiteChoices.None)];

    /// <summary>What is to be done for each cite, in the order given.</summary>
    public ImmutableArray<CiteChoices> Resolve()
    {
        if (!_section.AddNames && !_section.AddGivenNames && !_section.AddYearSuffix && !_section.TestsDisambiguate) return [.. _choices];
        var all = Enumerable.Range(0, cites.Length).ToList();
        foreach (var pool in Ambiguous(all)) Resolve(pool);
        return [.. _choices];
    }

    private void Resolve(List<int> pool)
    {
        new NameExpansion(this) { AddsNames = _section.AddNames, AddsGivenNames = GivesNamesByCite }.Expand(pool);
        if (_section.TestsDisambiguate)
        {
            foreach (var rest in Ambiguous(pool)) TryCondition(rest);
        }
        if (!_section.AddYearSuffix) return;
        foreach (var rest in Ambiguous(pool)) AddYearSuffixes(rest);
    }

    private bool GivesNamesByCite => _section.AddGivenNames && _section.GivenNameRule == GivenNameRule.ByCite;

    public CiteChoices this[int cite]
    {
        get => _choices[cite];
        set => _choices[cite] = value;
    }

    /// <summary>The cite as it is with its choices so far, in the shorter form of a later cite, which must be distinct too.</summary>
    public RenderedCite Render(int cite) => CiteRenderer.Render(context, _section, cites[cite] with
    {
        Choices = _choices[cite],
        Position = CitePosition.Subsequent,
        IsNearNote = true,
        IsComparison = true,
    });

    /// <summary>Those that look the same, as far as there are two or more.</summary>
    public List<List<int>> Ambiguous(IEnumerable<int> pool) => [.. Groups(pool).Where(g => g.Count > 1)];

    public List<List<int>> Groups(IEnumerable<int> pool)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var inOrder = new List<List<int>>();
        foreach (var cite in pool)
        {
            var key = Render(cite).Piece?.ToString() ?? "";
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
                inOrder.Add(group);
            }
            group.Add(cite);
        }
        return inOrder;
    }

    /// <summary>The condition counts only where it helps.</summary>
    private void TryCondition(List<int> pool)
    {
        foreach (var cite in pool) _choices[cite] = _choices[cite] with { Condition = true };
        if (Groups(pool).Count > 1 || !_section.AddYearSuffix) return;
        foreach (var cite in pool) _choices[cite] = _choices[cite] with { Condition = false };
    }

    /// <summary>Letters follow the order of the bibliography, in which the cites were given.</summary>
    private void AddYearSuffixes(List<int> pool)
    {
        for (var i = 0; i < pool.Count; i++) _choices[pool[i]] = _choices[pool[i]] with { YearSuffix = i + 1 };
    }
}
