namespace EvidenceSite.Import;

/// <summary>A format in XML: some elements hold an entry each.</summary>
/// <param name="name">As <see cref="IEntryFormat.Name"/>.</param>
/// <param name="marks">Opening tags that give the format away, without bracket and prefix.</param>
/// <param name="entries">The elements that hold an entry.</param>
/// <param name="map">What an element says; null for one that is no entry after all.</param>
internal sealed class XmlFormat(string name, ImmutableArray<string> marks, ImmutableHashSet<string> entries, Func<XmlPart, ImportEntry?> map) : IEntryFormat
{
    public string Name => name;

    public bool Recognises(string head) => head.StartsWith('<') && marks.Any(mark => HasTag(head, mark));

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        using var reader = new XmlEntries(source, entries);
        var isAny = false;
        while (reader.Next() is { } part)
        {
            if (map(part) is not { } entry) continue;
            isAny = true;
            yield return entry;
        }
        if (reader.Fault is { } fault) yield return fault;
        else if (!isAny)
            yield return ImportEntry.Broken(Place.WholeFile(source.Path), $"The file has no entry of the format \"{name}\": no element \"{string.Join("\", \"", entries.Order(StringComparer.Ordinal))}\"");
    }

    // "<mark" or "<prefix:mark", as a whole name.
    private static bool HasTag(string head, string mark)
    {
        for (var i = head.IndexOf(mark, StringComparison.Ordinal); i > 0; i = head.IndexOf(mark, i + 1, StringComparison.Ordinal))
        {
            var end = i + mark.Length;
            var isWhole = end == head.Length || !(char.IsLetterOrDigit(head[end]) || head[end] is '_' or '-');
            var open = head[i - 1] == ':' ? head.LastIndexOf('<', i) : i - 1;
            if (isWhole && open >= 0 && head[open] == '<' && head[(open + 1)..i].TrimEnd(':').All(char.IsAsciiLetterOrDigit)) return true;
        }
        return false;
    }
}
