using EvidenceSite.Search;
using EvidenceSite.Tests.Search;

namespace EvidenceSite.BrowserTests.Search;

/// <summary>A query as a tree and as a reader would type it.</summary>
internal sealed record AskedQuery(Query Tree, string Text)
{
    private const int Deepest = 3;

    private static readonly (string Name, int? Bit)[] Fields =
        [("", null), ("", null), ("", null), ("title:", 0), ("Finding:", 1), ("tema:", 2), ("author:", 3), ("abstract:", 4), ("REVISTA:", 5)];

    /// <summary>Some query of any form.</summary>
    public static AskedQuery Any(Random random) => Any(random, Deepest);

    private static AskedQuery Any(Random random, int depth)
    {
        if (depth == 0 || random.Next(5) < 2) return Leaf(random);
        var (a, b) = (Any(random, depth - 1), Any(random, depth - 1));
        return random.Next(3) switch
        {
            0 => new(new Query.And([a.Tree, b.Tree]), $"({a.Text} {b.Text})"),
            1 => new(new Query.Or([a.Tree, b.Tree]), $"({a.Text} OR {b.Text})"),
            _ => new(new Query.Not(a.Tree, b.Tree), $"({a.Text} {(random.Next(2) == 0 ? "-" : "NOT ")}{b.Text})"),
        };
    }

    private static AskedQuery Leaf(Random random)
    {
        var word = Word(random);
        var (name, bit) = Fields[random.Next(Fields.Length)];
        switch (random.Next(6))
        {
            case 0:
                var start = word[..random.Next(1, word.Length + 1)];
                return Parts(start) == 1 ? new(new Query.Prefix(start, bit), $"{name}{start}*") : new(new Query.Word(word, bit), name + word);
            case 1 or 2:
                var words = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Word(random)));
                return new(new Query.Phrase(words, bit), $"{name}\"{words}\"");
            default:
                return new(new Query.Word(word, bit), name + word);
        }
    }

    private static string Word(Random random) => MadeCatalogue.Words[random.Next(MadeCatalogue.Words.Length)];

    private static int Parts(string text)
    {
        var tokens = new List<Token>();
        Analyser.For("und").Analyse(text, tokens);
        return tokens.Count(token => token.Span == 1);
    }
}
