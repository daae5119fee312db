using EvidenceSite.Search;
using EvidenceSite.Tests.Search.Reader;
using EvidenceSite.Tests.Search.Reference;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Search;

/// <summary>An index, read by its description alone, answers as a search through the whole texts does.</summary>
public sealed class SearchProperties
{
    private const int Catalogues = 250;
    private const int QueriesEach = 20;

    /// <summary>Files so small that a dozen documents make a hundred of them, as ten thousand do with the usual sizes.</summary>
    private static readonly ShardSizes Small = new(Run: 3, TermShard: 60, PositionFile: 150, Table: 60, Block: 2, Pack: 3, Common: 3);

    [Fact]
    public void Index_and_texts_agree_on_every_query() => Agree(Small, Catalogues);

    [Fact]
    public void They_agree_with_files_of_the_usual_size_too() => Agree(ShardSizes.Usual, Catalogues / 5);

    private static void Agree(ShardSizes sizes, int cases)
    {
        var both = from catalogue in GeneratedCatalogue.Catalogues from queries in GeneratedQuery.Queries.ListOf(QueriesEach) select (catalogue, queries);
        Prop.ForAll(both.ToArbitrary(), pair =>
        {
            var index = SearchIndexer.Index(pair.catalogue, Styles.Item, sizes);
            var files = index.Files.ToDictionary(file => file.Path.ToString(), file => file.Content, StringComparer.Ordinal);
            var search = new IndexSearch(index.Root.Path, path => files[path], (path, range) => files[path][range]);
            var reference = new ReferenceSearch(DocumentList.Of(pair.catalogue), sizes.Common);
            return pair.queries.All(query => AreAlike(search.Search(query), reference.Search(query))) && HasEveryCard(search);
        }).Check(Laws.Tried(cases));
    }

    private static bool HasEveryCard(IndexSearch search) => Enumerable.Range(0, search.Root.Documents).All(document =>
        search.Cards([document])[document] is [_, _, _, _, _, _, _, _, _, _] card && card[0][0] is ('r' or 'g'));

    private static bool AreAlike(Dictionary<int, double> found, Dictionary<int, double> expected) =>
        found.Count == expected.Count && found.All(pair => expected.TryGetValue(pair.Key, out var score) && Math.Abs(score - pair.Value) < 1e-9);
}
