namespace EvidenceSite.Read;

/// <summary>The keys that a mapping has so far. Most mappings have a handful, for which a walk is cheaper than a table.</summary>
internal sealed class SeenKeys
{
    private const int Walkable = 24;

    private readonly List<SourceScalar> keys = [];
    private Dictionary<string, SourceScalar>? table;

    /// <summary>The earlier key of the same name; null, and the key is taken down, when there is none.</summary>
    public SourceScalar? FirstOf(SourceScalar key)
    {
        if (Find(key.Value) is { } first) return first;
        keys.Add(key);
        if (keys.Count == Walkable) table = keys.ToDictionary(k => k.Value, StringComparer.Ordinal);
        else table?.Add(key.Value, key);
        return null;
    }

    private SourceScalar? Find(string name)
    {
        if (table is not null) return table.GetValueOrDefault(name);
        foreach (var key in keys)
        {
            if (key.Value == name) return key;
        }
        return null;
    }
}
