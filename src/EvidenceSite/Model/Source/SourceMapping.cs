namespace EvidenceSite.Model;

/// <summary>Keys and their values in their written order; no key stands twice.</summary>
public sealed record SourceMapping(ImmutableArray<SourceEntry> Entries, Place Place) : SourceNode(Place)
{
    /// <summary>The value of a key, compared to the letter; null when it is not there.</summary>
    public SourceNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key) return entry.Value;
            }
            return null;
        }
    }
}
