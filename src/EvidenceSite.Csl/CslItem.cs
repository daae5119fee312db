using EvidenceSite.Csl.Items;

namespace EvidenceSite.Csl;

/// <summary>A work that may be cited. Its variables have the names of CSL 1.0.2, Appendix IV; others are allowed and can be rendered too.</summary>
public sealed class CslItem
{
    public required string Id { get; init; }

    /// <summary>As in "article-journal"; empty if not known.</summary>
    public string Type { get; init; } = "";

    /// <summary>
    /// Standard and number variables. Markup: <c>&lt;i&gt;</c>, <c>&lt;b&gt;</c>, <c>&lt;sup&gt;</c>, <c>&lt;sub&gt;</c>,
    /// <c>&lt;sc&gt;</c>, <c>&lt;span class="nocase"&gt;</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Name variables.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<CslName>> Names { get; init; } = ImmutableDictionary<string, ImmutableArray<CslName>>.Empty;

    /// <summary>Date variables.</summary>
    public IReadOnlyDictionary<string, CslDate> Dates { get; init; } = ImmutableDictionary<string, CslDate>.Empty;

    // Conditions ask for hundreds of variables that an item does not have. Two threads may build the same set, which does no harm.
    private HashSet<string>? _present;

    /// <summary>The variable has something to say, whatever kind it is of.</summary>
    internal bool Has(string variable) => (_present ??= Present()).Contains(variable);

    private HashSet<string> Present()
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (variable, text) in Texts) if (text.Length > 0) present.Add(variable);
        foreach (var (variable, names) in Names) if (!names.IsDefaultOrEmpty) present.Add(variable);
        foreach (var (variable, date) in Dates) if (!date.IsEmpty) present.Add(variable);
        return present;
    }

    /// <summary>Null if absent or empty.</summary>
    internal string? Text(string variable) => Texts.TryGetValue(variable, out var text) && text.Length > 0 ? text : null;

    internal CslDate? Date(string variable) => Dates.TryGetValue(variable, out var date) && !date.IsEmpty ? date : null;

    internal ImmutableArray<CslName> NamesOf(string variable) => Names.TryGetValue(variable, out var names) && !names.IsDefault ? names : [];

    /// <summary>
    /// Reads an array of items in CSL-JSON. Never throws for what the text contains; an item that cannot be used is left out with a fault.
    /// </summary>
    public static CslReading<IReadOnlyList<CslItem>> ReadAll(string json) => ItemReader.ReadAll(json);
}
