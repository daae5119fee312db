using EvidenceSite.Search;

namespace EvidenceSite.Tests.Search.Reference;

/// <summary>All words of a document.</summary>
/// <param name="Lengths">Of each field, in positions.</param>
internal sealed record ReadText(ReadWord[] Words, int[] Lengths)
{
    public static ReadText Of(SearchDocument document, Analyser[] analysers)
    {
        var words = new List<ReadWord>();
        var lengths = new int[6];
        foreach (var piece in document.Texts())
        {
            var tokens = new List<Token>();
            analysers[piece.Language].Analyse(piece.Text, tokens);
            var field = (int)piece.Field;
            var start = lengths[field] == 0 ? 0 : lengths[field] + 1;
            words.AddRange(tokens.Select(token => new ReadWord(token.Text, piece.Language, field, start + token.Position, token.Span > 1)));
            if (tokens.Count > 0) lengths[field] = start + tokens.Max(token => token.Position) + 1;
        }
        return new ReadText([.. words], lengths);
    }
}
