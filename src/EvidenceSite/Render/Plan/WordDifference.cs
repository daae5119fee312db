namespace EvidenceSite.Render;

/// <summary>Compares two sentences word by word, by their longest common subsequence.</summary>
internal static class WordDifference
{
    // Of longer texts, the words between a common beginning and end count as replaced: the table would have as many fields as the product.
    private const int MostFields = 1_000_000;

    /// <summary>Both texts in one line: words of the old one before those that took their place.</summary>
    public static ImmutableArray<ChangedWords> Between(string before, string after)
    {
        var (old, now) = (Split(before), Split(after));
        var start = 0;
        while (start < Math.Min(old.Length, now.Length) && old[start] == now[start]) start++;
        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)]) end++;

        var changes = new List<(WordChange Kind, string Word)>(old.Length + now.Length);
        changes.AddRange(now.Take(start).Select(word => (WordChange.Kept, word)));
        changes.AddRange(Middle(old[start..(old.Length - end)], now[start..(now.Length - end)]));
        changes.AddRange(now.TakeLast(end).Select(word => (WordChange.Kept, word)));
        return Join(changes);
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(WordChange Kind, string Word)> Middle(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > MostFields)
            return old.Select(word => (WordChange.Removed, word)).Concat(now.Select(word => (WordChange.Added, word)));
        return Walk(old, now, Lengths(old, now));
    }

    // Field [i, j]: how many words the rests of both texts from i and j on have in common, in order.
    private static int[,] Lengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        return lengths;
    }

    private static IEnumerable<(WordChange Kind, string Word)> Walk(string[] old, string[] now, int[,] lengths)
    {
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                i++;
                yield return (WordChange.Kept, now[j++]);
            }
            else if (i < old.Length && (j == now.Length || lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                yield return (WordChange.Removed, old[i++]);
            }
            else
            {
                yield return (WordChange.Added, now[j++]);
            }
        }
    }

    private static ImmutableArray<ChangedWords> Join(List<(WordChange Kind, string Word)> changes)
    {
        var runs = ImmutableArray.CreateBuilder<ChangedWords>();
        for (var i = 0; i < changes.Count;)
        {
            var end = i;
            while (end < changes.Count && changes[end].Kind == changes[i].Kind) end++;
            runs.Add(new ChangedWords(changes[i].Kind, string.Join(' ', changes.Skip(i).Take(end - i).Select(c => c.Word))));
            i = end;
        }
        return runs.ToImmutable();
    }
}
