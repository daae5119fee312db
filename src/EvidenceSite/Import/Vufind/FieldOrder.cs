namespace EvidenceSite.Import;

/// <summary>
/// Decides which lines open a field. A line of a wrapped abstract may also begin with a field's name, but the staff view
/// is in ordinal order of the names, so the lines that open fields are the longest run of names in strict order.
/// </summary>
internal static class FieldOrder
{
    /// <summary>The indexes of the lines that open a field, in rising order.</summary>
    public static ImmutableArray<int> Choose(ImmutableArray<StaffLine> lines)
    {
        // Patience sorting: ends[k] is the line with the least name at which a run of k + 1 names can end.
        var ends = new List<int>();
        var before = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Field is not { } name) continue;
            var length = ends.FindIndexOf(name, lines);
            // A field with many values begins at its first such line, one with a single value at the last.
            if (length < ends.Count && lines[ends[length]].Field == name && SolrField.HasManyValues(name)) continue;
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count) ends.Add(i);
            else ends[length] = i;
        }
        return ends.Count == 0 ? [] : Trace(ends[^1], before);
    }

    // The number of ends whose name sorts before this one: found by halving, since a file may be five megabytes of such lines.
    private static int FindIndexOf(this List<int> ends, string name, ImmutableArray<StaffLine> lines)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(lines[ends[middle]].Field, name) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static ImmutableArray<int> Trace(int last, int[] before)
    {
        var run = new Stack<int>();
        for (var i = last; i >= 0; i = before[i]) run.Push(i);
        return [.. run];
    }
}
