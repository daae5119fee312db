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
            .. TitleWords.Of([.. catalogue.Studies.Select(study => study.Record.Title)], TitleQueries).Concat(Common).Select(words => Measure(words, new Query.And([.. words.Split(' ').Select(word => new Query.Word(word))]), index, files)),
            Measure("\"health services\"", new Query.Phrase("health services"), index, files),
            Measure("\"people who use drugs\"", new Query.Phrase("people who use drugs"), index, files),
        ];
    }

    private static QueryFigures Measure(string name, Query query, SearchIndex index, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        var loaded = new Dictionary<string, int>(StringComparer.Ordinal);
        var search = new IndexSearch(index.Root.Path, path => Loaded(path, files[path]), (path, range) => Loaded($"{path} {range}", files[path][range]));
        loaded.Clear();
        var ranked = IndexSearch.Ranked(search.Search(query));
        var (ten, twenty) = (Ranges(search.Root, ranked.Take(10)), Ranges(search.Root, ranked.Take(20)));
        return new QueryFigures(
            name, ranked.Length, loaded.Values.Sum(), loaded.Count + twenty.Count, ten.Values.Sum(), twenty.Values.Sum(),
            twenty.Keys.Sum(pack => files[search.Root.Packs[pack]].Length));

        ReadOnlyMemory<byte> Loaded(string what, ReadOnlyMemory<byte> bytes)
        {
            loaded[what] = bytes.Length;
            return bytes;
        }
    }

    /// <summary>Of each pack that has cards of these documents, how many bytes a reader asks for.</summary>
    private static Dictionary<int, int> Ranges(Root root, IEnumerable<int> documents) =>
        documents.Select(document => document / root.BlockSize).GroupBy(block => block / root.BlocksInPack)
            .ToDictionary(pack => pack.Key, pack => root.RangeOf(pack.Max()).End.Value - root.RangeOf(pack.Min()).Start.Value);
}
