using EvidenceSite.Search;

namespace EvidenceSite.Tests.Search.Reference;

/// <summary>Answers the same queries straight from the texts: every word of every document, without any index.</summary>
/// <remarks>Function words in at least <c>common</c> documents are looked for in phrases by their field alone.</remarks>
internal sealed class ReferenceSearch
{
    private static readonly double[] Weights = [6, 4, 3, 4, 1, 2];
    private static readonly double[] MeanLengths = [15, 30, 6, 12, 250, 8];
    private static readonly double[] LengthShares = [0.3, 0.5, 0, 0, 0.75, 0];

    private readonly Analyser[] analysers = [Analyser.For("und"), Analyser.For("en"), Analyser.For("es")];
    private readonly ReadText[] texts;
    private readonly int common;
    private readonly Dictionary<(string, int), int> documentCounts;

    public ReferenceSearch(ImmutableArray<SearchDocument> documents, int common)
    {
        this.common = common;
        texts = [.. documents.Select(document => ReadText.Of(document, analysers))];
        documentCounts = texts.SelectMany(text => text.Words.Select(word => (word.Text, word.Language)).Distinct())
            .GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
    }

    public Dictionary<int, double> Search(Query query) => query switch
    {
        Query.Word word => Parts(word.Text) is [var only] ? Term(w => analysers[w.Language].Stem(w.Text) == analysers[w.Language].Stem(only), word.Field)
            : Scores.And([.. Parts(word.Text).Select(part => Search(new Query.Word(part, word.Field)))]),
        Query.Prefix prefix => Parts(prefix.Text) is [var only] ? Term(w => w.Text.StartsWith(only, StringComparison.Ordinal), prefix.Field) : [],
        Query.Phrase phrase => Phrase(Parts(phrase.Text), phrase.Field),
        Query.And and => Scores.And([.. and.Parts.Select(Search)]),
        Query.Or or => Scores.Or([.. or.Parts.Select(Search)]),
        Query.Not not => Scores.Not(Search(not.Whole), Search(not.Without)),
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    private string[] Parts(string text)
    {
        var tokens = new List<Token>();
        analysers[0].Analyse(text, tokens);
        return [.. tokens.Where(token => token.Span == 1).Select(token => token.Text)];
    }

    private Dictionary<int, double> Term(Func<ReadWord, bool> isMeant, int? field)
    {
        var weights = new Dictionary<int, double>();
        for (var document = 0; document < texts.Length; document++)
        {
            var text = texts[document];
            // Each form of the word is weighed for itself and rounded to a level, as it would be in a list of its own.
            var forms = text.Words.Where(isMeant).GroupBy(word => (word.Text, word.Language))
                .Where(form => field is null || form.Any(word => word.Field == field));
            var weight = forms.Sum(form => Scores.Weight(Level(form, text)));
            if (weight > 0) weights.Add(document, weight);
        }
        return Scores.OfTerm(weights, texts.Length);
    }

    private int Level(IGrouping<(string, int), ReadWord> form, ReadText text)
    {
        var weight = 0.0;
        foreach (var inField in form.GroupBy(word => word.Field).OrderBy(group => group.Key))
        {
            var count = inField.Select(word => word.Position).Distinct().Count();
            var share = LengthShares[inField.Key];
            weight += Weights[inField.Key] * count / (1 - share + (share * Math.Pow(2, Math.Floor(Math.Log2(text.Lengths[inField.Key]) + 0.5)) / MeanLengths[inField.Key]));
        }
        var level = Math.Clamp((int)Math.Floor((16 * weight / (1.2 + weight)) + 0.5), 1, 15);
        return documentCounts[form.Key] switch
        {
            < 1024 => level,
            < 4096 => level % 2 == 1 ? level : level - 1,
            _ => ((level - 1) / 4 * 4) + 2,
        };
    }

    private Dictionary<int, double> Phrase(string[] words, int? field)
    {
        if (words.Length == 0) return [];
        var found = Scores.And([.. words.Select(word => Term(w => w.Text == word, field))]);
        return found.Where(pair => PhraseMatch.IsIn(
            [.. words.Select(word => texts[pair.Key].Words.Where(w => w.Text == word && !w.IsWhole && !IsCommon(w)).Select(w => (w.Field, w.Position)).ToArray())],
            [.. words.Select(word => texts[pair.Key].Words.Where(w => w.Text == word && IsCommon(w)).Aggregate(0, (mask, w) => mask | (1 << w.Field)))],
            field)).ToDictionary();
    }

    private bool IsCommon(ReadWord word) => documentCounts[(word.Text, word.Language)] >= common && FunctionWords.Contains(word.Text);
}
