using EvidenceSite.Csl.Rendering;

namespace EvidenceSite.Csl.Sorting;

/// <summary>
/// What one cite has under each sort key. Most orders are settled by the first, so that the others are worked out only when asked for.
/// </summary>
internal sealed class SortValues(SortKeys keys, CiteContext cite, int count)
{
    private readonly SortValue?[] _values = new SortValue?[count];

    public int Count => _values.Length;

    public SortValue this[int key] => _values[key] ??= keys.Value(key, cite);
}
