using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Sorting;

/// <summary>Puts cites or entries into the order that a section asks for.</summary>
internal sealed class CiteSorter(StyleContext context, Section section, IComparer<string>? collation)
{
    private readonly IComparer<string> _collation = collation ?? LetterCollation.Instance;

    /// <summary>The places of the cites in the new order. What is equal keeps its order.</summary>
    public ImmutableArray<int> Order(ImmutableArray<CiteContext> cites)
    {
        var places = Enumerable.Range(0, cites.Length);
        if (section.Sort.IsEmpty) return [.. places];
        var keys = new SortKeys(context, section, usesLetters: collation is null);
        var values = cites.Select(keys.Of).ToArray();
        return [.. places.Order(Comparer<int>.Create((left, right) => Compare(values[left], values[right])))];
    }

    private int Compare(SortValues left, SortValues right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            var (first, second) = (left[i], right[i]);
            if (first.IsEmpty && second.IsEmpty) continue;
            if (first.IsEmpty || second.IsEmpty) return first.IsEmpty ? 1 : -1;
            var order = Compare(first, second);
            if (order != 0) return section.Sort[i].IsDescending ? -order : order;
        }
        return 0;
    }

    private int Compare(SortValue left, SortValue right) =>
        left.Number is { } first && right.Number is { } second ? first.CompareTo(second) : _collation.Compare(left.Text, right.Text);
}
