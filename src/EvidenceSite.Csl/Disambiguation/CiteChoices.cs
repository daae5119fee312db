namespace EvidenceSite.Csl.Disambiguation;

/// <summary>What was done to tell a cite of one item from those of others (CSL 1.0.2, Disambiguation).</summary>
internal sealed record CiteChoices
{
    public static readonly CiteChoices None = new();

    /// <summary>For each <c>cs:names</c> of the cite, in order: how many names stand before "et al."; 0 leaves it to the style.</summary>
    public ImmutableArray<int> NamesShown { get; init; } = [];

    /// <summary>How far given names are spelt out, by <c>cs:names</c> and place in its list.</summary>
    public ImmutableDictionary<(int Set, int Index), GivenNameLevel> GivenNames { get; init; } =
        ImmutableDictionary<(int, int), GivenNameLevel>.Empty;

    /// <summary>The value of the condition <c>disambiguate</c>.</summary>
    public bool Condition { get; init; }

    /// <summary>1 for "a"; 0 for none.</summary>
    public int YearSuffix { get; init; }

    public int NamesShownIn(int set) => set < NamesShown.Length ? NamesShown[set] : 0;
}
