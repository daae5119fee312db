namespace EvidenceSite.Benchmarks.Measure;

/// <summary>Queries of somebody who remembers a title.</summary>
internal static class TitleWords
{
    /// <summary>Two longer words of titles all over the catalogue.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> titles, int count) =>
        Enumerable.Range(0, count).Select(i => Longer(titles[i * (titles.Count / count)], 2));

    /// <summary>The first words of a title that have more than five letters.</summary>
    public static string Longer(string title, int words) =>
        string.Join(' ', title.Replace(":", "", StringComparison.Ordinal).Split(' ').Where(word => word.Length > 5 && word.All(char.IsLetter)).Take(words));
}
