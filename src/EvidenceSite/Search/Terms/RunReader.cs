using System.Runtime.InteropServices;

namespace EvidenceSite.Search;

/// <summary>Cuts the texts of a run of documents into words and puts down where each stands.</summary>
internal sealed class RunReader
{
    /// <summary>A list that has to grow is copied each time.</summary>
    private const int UsualWords = 300;

    private static readonly ImmutableArray<Analyser> Analysers = [.. SearchLanguage.Tags.Select(Analyser.For)];

    private readonly ImmutableArray<Dictionary<string, int>> terms = [.. SearchLanguage.Tags.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly List<string> keys = [];
    private readonly List<Occurrence> occurrences;
    private readonly List<Token> tokens = [];
    private readonly int[] lengths;

    private RunReader(int documents)
    {
        lengths = new int[documents * FieldWeights.Fields];
        occurrences = new List<Occurrence>(documents * UsualWords);
    }

    /// <summary>Indexes documents that follow each other.</summary>
    /// <param name="first">The number of the first.</param>
    public static RunIndex Read(ReadOnlySpan<SearchDocument> documents, int first)
    {
        var reader = new RunReader(documents.Length);
        for (var i = 0; i < documents.Length; i++) reader.Read(documents[i], i);
        return new RunSorter(reader.keys, reader.occurrences, reader.lengths, first).Sort();
    }

    private void Read(SearchDocument document, int rank)
    {
        // By field, so that the occurrences of a word in a document come in the order of its mask's bits.
        foreach (var piece in document.Texts().OrderBy(piece => piece.Field)) Read(piece, rank);
    }

    private void Read(FieldText piece, int rank)
    {
        tokens.Clear();
        Analysers[piece.Language].Analyse(piece.Text, tokens);
        if (tokens.Count == 0) return;
        ref var length = ref lengths[(rank * FieldWeights.Fields) + (int)piece.Field];
        // One position stays free between two pieces, so that no phrase reaches across.
        var start = length == 0 ? 0 : length + 1;
        foreach (var token in tokens)
        {
            var position = start + token.Position;
            occurrences.Add(new Occurrence(TermOf(token.Text, piece.Language), (ushort)rank, (byte)piece.Field, token.Span > 1, position));
            length = Math.Max(length, position + 1);
        }
    }

    private int TermOf(string word, int language)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(terms[language], word, out var isKnown);
        if (isKnown) return term;
        term = keys.Count;
        keys.Add(TermKey.Of(word, language));
        return term;
    }
}
