namespace EvidenceSite.Relate;

/// <summary>The words of a text that come nearest to a quotation that is not in it.</summary>
/// <param name="Words">As the source has them.</param>
/// <param name="Differences">In reading order.</param>
/// <param name="Distance">How many words would have to be changed, added or taken out.</param>
internal sealed record NearestPassage(string Words, ImmutableArray<WordDifference> Differences, int Distance)
{
    /// <summary>Looks for the nearest passage; null when less than half of the quotation's words are there.</summary>
    /// <param name="text">A section of an abstract.</param>
    /// <param name="quotation">Without brackets.</param>
    public static NearestPassage? Find(string text, string quotation)
    {
        var source = Split(text);
        var quoted = Split(quotation);
        if (source.Length == 0 || quoted.Length == 0) return null;
        var costs = Costs(source, quoted);
        // The longest of the nearest, so that a word at the end is shown as another word rather than as missing.
        var end = Enumerable.Range(0, source.Length + 1).MinBy(at => (costs[quoted.Length, at], -at));
        var distance = costs[quoted.Length, end];
        return distance * 2 > quoted.Length ? null : Trace(source, quoted, costs, end);
    }

    /// <summary>For a message: the words, and how they differ.</summary>
    public override string ToString() => $"\"{Words}\", {string.Join(", ", Differences.Take(MostShown))}{(Differences.Length > MostShown ? " …" : "")}";

    private const int MostShown = 4;

    // The edit distance by words (Sellers 1980): a passage may begin and end anywhere in the text at no cost.
    private static int[,] Costs(string[] source, string[] quoted)
    {
        var costs = new int[quoted.Length + 1, source.Length + 1];
        for (var row = 1; row <= quoted.Length; row++)
        {
            costs[row, 0] = row;
            for (var column = 1; column <= source.Length; column++)
            {
                var same = costs[row - 1, column - 1] + (IsSame(source[column - 1], quoted[row - 1]) ? 0 : 1);
                costs[row, column] = Math.Min(same, Math.Min(costs[row - 1, column], costs[row, column - 1]) + 1);
            }
        }
        return costs;
    }

    private static NearestPassage Trace(string[] source, string[] quoted, int[,] costs, int end)
    {
        var steps = new Stack<(string? Source, string? Quoted)>();
        var (row, column) = (quoted.Length, end);
        while (row > 0)
        {
            var isPair = column > 0 && costs[row, column] == costs[row - 1, column - 1] + (IsSame(source[column - 1], quoted[row - 1]) ? 0 : 1);
            if (isPair) steps.Push((source[--column], quoted[--row]));
            else if (costs[row, column] == costs[row - 1, column] + 1) steps.Push((null, quoted[--row]));
            else steps.Push((source[--column], null));
        }
        return new(string.Join(' ', source[column..end]), [.. Grouped(steps)], costs[quoted.Length, end]);
    }

    // Differing words that stand next to each other are one difference.
    private static IEnumerable<WordDifference> Grouped(IEnumerable<(string? Source, string? Quoted)> steps)
    {
        var (said, quoted) = (new List<string>(), new List<string>());
        foreach (var step in steps.Append((Source: "", Quoted: "")))
        {
            var isSame = step.Source is not null && step.Quoted is not null && IsSame(step.Source, step.Quoted);
            if (!isSame)
            {
                if (step.Source is not null) said.Add(step.Source);
                if (step.Quoted is not null) quoted.Add(step.Quoted);
            }
            else if (said.Count + quoted.Count > 0)
            {
                yield return new WordDifference(string.Join(' ', said), string.Join(' ', quoted));
                said.Clear();
                quoted.Clear();
            }
        }
    }

    private static bool IsSame(string source, string quoted) =>
        source == quoted || string.Equals(FoldedText.TextOf(source), FoldedText.TextOf(quoted), StringComparison.Ordinal);

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
