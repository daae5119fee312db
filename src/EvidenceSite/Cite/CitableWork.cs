using EvidenceSite.Csl;

namespace EvidenceSite.Cite;

/// <summary>A work as the engine takes it.</summary>
/// <param name="Links">What leads somewhere when it stands in a reference, with the address; what is longer stands before what it contains.</param>
internal sealed record CitableWork(CslItem Item, ImmutableArray<KeyValuePair<string, string>> Links)
{
    /// <summary>An article that came out in its journal, though nothing says in which volume, issue or on which page.</summary>
    public bool LacksPlace { get; init; }

    /// <summary>The same work with a volume.</summary>
    public CslItem WithVolume() => new()
    {
        Id = Item.Id,
        Type = Item.Type,
        Texts = new Dictionary<string, string>(Item.Texts, StringComparer.Ordinal) { ["volume"] = "1" },
        Names = Item.Names,
        Dates = Item.Dates,
    };
}
