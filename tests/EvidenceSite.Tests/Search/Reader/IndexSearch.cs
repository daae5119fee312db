using EvidenceSite.Search;

namespace EvidenceSite.Tests.Search.Reader;

/// <summary>Answers queries from the files of an index alone, as FORMAT.md, section 12, says; keeps account of what it loads.</summary>
public sealed class IndexSearch
{
    private readonly Func<string, ReadOnlyMemory<byte>> load;
    private readonly Func<string, Range, ReadOnlyMemory<byte>> part;
    private readonly Analyser[] analysers;
    private readonly Dictionary<string, object> read = new(StringComparer.Ordinal);

    /// <param name="load">A whole file by its path.</param>
    /// <param name="part">A range of a file's bytes.</param>
    public IndexSearch(string root, Func<string, ReadOnlyMemory<byte>> load, Func<string, Range, ReadOnlyMemory<byte>> part)
    {
        (this.load, this.part) = (load, part);
        Root = Root.Of(load(root));
        analysers = [.. Root.Languages.Select(Analyser.For)];
    }

    public Root Root { get; }

    /// <summary>The documents with their scores.</summary>
    public Dictionary<int, double> Search(Query query) => query switch
    {
        Query.Word word => Parts(word.Text) is [var only] ? Forms(Stemmed(only), word.Field) : Search(new Query.And([.. Parts(word.Text).Select(part => new Query.Word(part, word.Field))])),
        Query.Prefix prefix => Parts(prefix.Text) is [var only] ? Forms(Beginning(only), prefix.Field) : [],
        Query.Phrase phrase => Phrase(Parts(phrase.Text), phrase.Field),
        Query.And and => Scores.And([.. and.Parts.Select(Search)]),
        Query.Or or => Scores.Or([.. or.Parts.Select(Search)]),
        Query.Not not => Scores.Not(Search(not.Whole), Search(not.Without)),
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    /// <summary>The best first; among equals the newest.</summary>
    public static int[] Ranked(Dictionary<int, double> found) =>
        [.. found.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Select(pair => pair.Key)];

    /// <summary>The cards of some documents, by document and column.</summary>
    public Dictionary<int, string[]> Cards(IEnumerable<int> documents) =>
        documents.ToDictionary(d => d, d => Block(d / Root.BlockSize).Select(column => column[d % Root.BlockSize]).ToArray());

    /// <summary>What the index keeps of a document for export; empty for what is no record.</summary>
    public string Item(int document) =>
        Known(Root.Items[document / Root.ItemsInBlock], path => new ShardReader(load(path)).Rest().Split('\n')[..^1])[document % Root.ItemsInBlock];

    private string[] Parts(string text)
    {
        var tokens = new List<Token>();
        analysers[0].Analyse(text, tokens);
        return [.. tokens.Where(token => token.Span == 1).Select(token => token.Text)];
    }

    private List<TermEntry> Stemmed(string word)
    {
        var stems = analysers.Select(analyser => analyser.Stem(word)).ToArray();
        var shards = stems.Select(Root.Terms.FileOf)
            .Concat(Root.Strays.Where(stray => analysers[stray.Language].Stem(stray.Word) == stems[stray.Language]).Select(stray => Root.Terms.FileOf(stray.Word)));
        return Terms(shards, term => analysers[term.Language].Stem(term.Word) == stems[term.Language]);
    }

    private List<TermEntry> Beginning(string prefix)
    {
        var first = Root.Terms.FileOf(prefix);
        var last = Root.Terms.FileOf(prefix + '\uffff');
        return Terms(Enumerable.Range(first, last - first + 1), term => term.Word.StartsWith(prefix, StringComparison.Ordinal));
    }

    private List<TermEntry> Exactly(string word) => Terms([Root.Terms.FileOf(word)], term => term.Word == word);

    private List<TermEntry> Terms(IEnumerable<int> shards, Func<TermEntry, bool> isMeant) => Root.Terms.Files.Length == 0 ? [] :
        [.. shards.Distinct().Order().SelectMany(shard => Shard(shard).Terms).Where(isMeant)];

    private TermShardFile Shard(int rank) => Read(Root.Terms.Files[rank], file => new TermShardFile(file));

    private Dictionary<int, double> Forms(List<TermEntry> terms, int? field)
    {
        var weights = new Dictionary<int, double>();
        foreach (var posting in terms.SelectMany(term => term.Postings).Where(posting => Scores.IsIn(posting.Mask, field)))
        {
            weights[posting.Document] = weights.GetValueOrDefault(posting.Document) + Scores.Weight(posting.Level);
        }
        return Scores.OfTerm(weights, Root.Documents);
    }

    private Dictionary<int, double> Phrase(string[] words, int? field)
    {
        if (words.Length == 0) return [];
        var found = Scores.And([.. words.Select(word => Forms(Exactly(word), field))]);
        var lists = words.Select(word => Exactly(word).Select(term => (Term: term, Places: Places(term))).ToArray()).ToArray();
        return found.Where(pair => PhraseMatch.IsIn(
            [.. lists.Select(forms => forms.SelectMany(form => form.Places?.GetValueOrDefault(pair.Key) ?? []).ToArray())],
            [.. lists.Select(forms => forms.Where(form => form.Places is null).Aggregate(0, (mask, form) => mask | MaskOf(form.Term, pair.Key)))],
            field)).ToDictionary();
    }

    private static int MaskOf(TermEntry term, int document) => term.Postings.FirstOrDefault(posting => posting.Document == document).Mask;

    private Dictionary<int, (int Field, int Position)[]>? Places(TermEntry term)
    {
        var shard = Shard(Root.Terms.FileOf(term.Word));
        if (!term.IsLocated) return null;
        return Known($"{shard.Positions} {shard.Section}", _ => new PositionFileReader(new ShardReader(part(shard.Positions, shard.Section)), shard.Terms.Length)).Of(term);
    }

    private string[][] Block(int number) => Known($"block {number}", _ =>
    {
        var primer = Known(Root.Primer, start => load(start).ToArray());
        byte[] packed = [.. primer, .. load(Root.Packs[number / Root.BlocksInPack])[Root.RangeOf(number)].Span];
        var file = new ShardReader(packed) { Offset = Root.PrimerLength };
        return file.Rest().Split('\n')[..^1].Select(line => line.Split('\t')).ToArray();
    });

    private T Read<T>(string path, Func<ShardReader, T> parse) where T : class => Known(path, _ => parse(new ShardReader(load(path))));

    private T Known<T>(string path, Func<string, T> make) where T : class
    {
        if (!read.TryGetValue(path, out var known)) read.Add(path, known = make(path));
        return (T)known;
    }
}
