namespace EvidenceSite.Search;

/// <summary>
/// Cuts a sorted list into pieces of about one size. Where it cuts is decided by the words themselves as far as sizes allow, so that
/// after an addition the cuts soon fall on the same words as before, and the files behind it stay.
/// </summary>
/// <param name="target">About how many packed bytes a piece should have.</param>
internal sealed class ShardCutter(int target)
{
    // One word in eight may end a piece that is large enough.
    private const uint CutMask = 7;

    /// <summary>Cuts a list.</summary>
    /// <param name="count">Items of the list.</param>
    /// <param name="word">An item's word; items with the same word stay together.</param>
    /// <param name="size">About how many packed bytes an item takes.</param>
    public ImmutableArray<TermRange> Cut(int count, Func<int, string> word, Func<int, int> size)
    {
        var ranges = ImmutableArray.CreateBuilder<TermRange>();
        var start = 0;
        var filled = 0;
        for (var next = 0; next < count;)
        {
            var (end, bytes) = Same(next, count, word, size);
            var isFull = filled >= target * 3 / 4 && (Hash(word(next)) & CutMask) == 0;
            if (filled > 0 && (isFull || filled + bytes > target * 3 / 2))
            {
                ranges.Add(new TermRange(start, next));
                (start, filled) = (next, 0);
            }
            filled += bytes;
            next = end;
        }
        if (start < count) ranges.Add(new TermRange(start, count));
        return ranges.ToImmutable();
    }

    private static (int End, int Bytes) Same(int next, int count, Func<int, string> word, Func<int, int> size)
    {
        var end = next + 1;
        var bytes = size(next);
        while (end < count && word(end) == word(next)) bytes += size(end++);
        return (end, bytes);
    }

    private static uint Hash(string word) => TextHash.Forward(System.Text.Encoding.UTF8.GetBytes(word));
}
