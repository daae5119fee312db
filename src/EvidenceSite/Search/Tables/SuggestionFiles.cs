using System.Text;

namespace EvidenceSite.Search;

/// <summary>What is suggested while somebody types (FORMAT.md, section 10). Titles are not in it: the term shards find them.</summary>
internal static class SuggestionFiles
{
    private const int EntryBytes = 12;

    public static SortedFiles Of(ImmutableArray<Facet> facets, int target)
    {
        ImmutableArray<Suggestion> all =
        [
            .. facets.SelectMany((facet, rank) => Suggestions(facet, rank)).Where(s => s.Key.Length > 0)
                .OrderBy(s => s.Key, StringComparer.Ordinal).ThenBy(s => s.Facet).ThenBy(s => s.Value).ThenBy(s => s.Name, StringComparer.Ordinal),
        ];
        return SortedFiles.Of([.. all.Select(s => s.Key)], target, EntryBytes, range => Write(all.AsSpan(range.Start, range.End - range.Start)));
    }

    private static IEnumerable<Suggestion> Suggestions(Facet facet, int rank)
    {
        if (facet.Name is not (FacetList.Topic or FacetList.Author or FacetList.Journal)) return [];
        var documents = new int[facet.Values.Length];
        foreach (var number in facet.Numbers.SelectMany(list => list)) documents[number]++;
        // People look for authors by family name; of a journal or topic one may remember any word.
        return facet.Values.SelectMany((value, number) => value.Labels.Distinct(StringComparer.Ordinal)
            .SelectMany(name => Keys(name, everyWord: facet.Name != FacetList.Author)
                .Select(key => new Suggestion(key, name, rank, number, documents[number]))));
    }

    /// <summary>The words of a name joined by blanks, from the first on and from each further one on.</summary>
    private static IEnumerable<string> Keys(string name, bool everyWord)
    {
        var tokens = new List<Token>();
        Analyser.For("und").Analyse(name, tokens);
        var words = tokens.Where(token => token.Span == 1).Select(token => token.Text).ToArray();
        return Enumerable.Range(0, everyWord ? words.Length : Math.Min(words.Length, 1)).Select(from => string.Join(' ', words[from..]));
    }

    private static ShardFile Write(ReadOnlySpan<Suggestion> suggestions)
    {
        var text = new StringBuilder();
        var numbers = new ByteSink();
        numbers.Number(suggestions.Length);
        foreach (var suggestion in suggestions)
        {
            text.Append(suggestion.Key).Append('\t').Append(suggestion.Name.ReplaceLineEndings(" ").Replace('\t', ' ')).Append('\n');
            numbers.Number(suggestion.Facet);
            numbers.Number(suggestion.Value);
            numbers.Number(suggestion.Documents);
        }
        var names = new ByteSink();
        names.Bytes(Encoding.UTF8.GetBytes(text.ToString()));
        return ShardFile.Of("s", Packed.Of(numbers, names));
    }
}
