namespace EvidenceSite.Import;

/// <summary>An entry of a BibTeX file.</summary>
/// <param name="type">In lower case, such as <c>article</c>.</param>
/// <param name="key">The citation key.</param>
/// <param name="place">Where it begins.</param>
internal sealed class BibtexEntry(string type, string key, Place place)
{
    public string Type { get; } = type;

    public string Key { get; } = key;

    public Place Place { get; } = place;

    public List<BibtexField> Fields { get; } = [];

    public BibtexField? this[string name] => Fields.Find(f => f.Name == name && f.Text.Length > 0);

    public BibtexField? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (this[name] is { } field) return field;
        }
        return null;
    }
}
