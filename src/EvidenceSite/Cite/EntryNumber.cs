using System.Text.RegularExpressions;

namespace EvidenceSite.Cite;

/// <summary>Takes the number off an entry, and blanks off its ends.</summary>
internal static partial class EntryNumber
{
    /// <param name="isNumbered">The entry begins with its number.</param>
    public static ImmutableArray<CiteRun> Trim(ImmutableArray<CiteRun> runs, bool isNumbered)
    {
        if (isNumbered && !runs.IsEmpty) runs = With(runs, 0, Number().Replace(runs[0].Text, ""));
        while (!runs.IsEmpty && char.IsWhiteSpace(runs[0].Text[0])) runs = With(runs, 0, runs[0].Text.TrimStart());
        while (!runs.IsEmpty && char.IsWhiteSpace(runs[^1].Text[^1])) runs = With(runs, runs.Length - 1, runs[^1].Text.TrimEnd());
        return runs;
    }

    private static ImmutableArray<CiteRun> With(ImmutableArray<CiteRun> runs, int index, string text) =>
        text.Length == 0 ? runs.RemoveAt(index) : runs.SetItem(index, runs[index] with { Text = text });

    [GeneratedRegex(@"^\s*[\[(]?[0-9]+[\])]?[.:]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
