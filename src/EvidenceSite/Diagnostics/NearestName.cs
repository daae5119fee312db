namespace EvidenceSite.Diagnostics;

/// <summary>Finds the known name that a person probably meant.</summary>
public static class NearestName
{
    /// <summary>The known name closest to <paramref name="found"/>, ignoring case; null when none is close enough to be meant.</summary>
    /// <remarks>Close enough is a distance of at most a third of the name's length, and at least one edit.</remarks>
    public static string? Find(string found, IEnumerable<string> known)
    {
        var limit = Math.Max(1, found.Length / 3);
        string? best = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - found.Length) > limit) continue;
            var distance = Distance(found, candidate);
            if (distance > limit || (best is not null && distance == limit)) continue;
            (best, limit) = (candidate, distance);
            if (distance == 0) break;
        }
        return best;
    }

    /// <summary>“Did you mean …?” as a hint, or null.</summary>
    public static string? Hint(string found, IEnumerable<string> known) =>
        Find(found, known) is { } name ? $"Did you mean \"{name}\"?" : null;

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each.
    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last) = (last, row);
        }
        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
