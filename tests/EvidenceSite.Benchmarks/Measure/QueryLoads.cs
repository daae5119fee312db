using EvidenceSite.Tests.Search;
using EvidenceSite.Tests.Search.Reader;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>Counts the bytes that queries load.</summary>
internal static class QueryLoads
{
    private const int TitleQueries = 40;

    // Words that the corpus has in many documents, and a phrase with words that nearly all of them have.
    private static readonly ImmutableArray<string> Common = ["health services", "people drug", "community care", "the of"];

    public static QueryFigures[] Of(SearchIndex index, Catalogue catalogue)
    {
        var files = index.Files.ToDictionary(file => file.Path.ToString(), file => file.Content, StringComparer.Ordinal);
        return
        [
            .. Titles(catalogue).Concat(Common).Select(words => Measure(words, new Query.And([.. words.Split(' ').Select(word => new Query.Word(word))]), index, files)),
            Measure("\"health services\"", new Query.Phrase("health services"), index, files),
            Measure("\"people who use drugs\"", new Query.Phrase("people who use drugs"), index, files),
        ];
    }

    /// <summary>Two longer words of titles all over the catalogue, as somebody types who remembers a title.</summary>
    private static IEnumerable<string> Titles(Catalogue catalogue) =>
        from i in Enumerable.Range(0, TitleQueries)
        let title = catalogue.Studies[i * (catalogue.Studies.Length / TitleQueries)].Record.Title
        select string.Join(' ', title.Replace(":", "", StringComparison.Ordinal).Split(' ').Where(word => word.Length > 5 && word.All(char.IsLetter)).Take(2));

    private static QueryFigures Measure(string name, Query query, SearchIndex index, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        var loaded = new Dictionary<string, int>(StringComparer.Ordinal);
        var search = new IndexSearch(index.Root.Path, path =>
        {
            loaded[path] = files[path].Length;
            return files[path];
        });
        loaded.Clear();
        var ranked = IndexSearch.Ranked(search.Search(query));
        var terms = loaded.Values.Sum();
        _ = search.Cards(ranked.Take(10));
        var ten = loaded.Values.Sum() - terms;
        _ = search.Cards(ranked.Take(20));
        return new QueryFigures(name, ranked.Length, terms, loaded.Count, ten, loaded.Values.Sum() - terms);
    }
}
