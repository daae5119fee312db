using System.Text;

namespace EvidenceSite.Search;

/// <summary>
/// Words that cards often have. Every block of cards is packed as if this text stood before it (FORMAT.md, section 6), and so refers
/// back to it instead of spelling them out.
/// </summary>
/// <param name="Text">Empty for a small catalogue.</param>
internal sealed record CardPrimer(ReadOnlyMemory<byte> Text)
{
    private const int Bytes = 8_000;

    // The oldest documents, which stay as they are: if newer ones had a say, each would change every block.
    private const int Documents = 4_096;

    public static CardPrimer Of(ImmutableArray<SearchDocument> documents)
    {
        if (documents.Length < Documents) return new CardPrimer(ReadOnlyMemory<byte>.Empty);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in documents.Take(Documents).SelectMany(Pieces)) counts[piece] = counts.GetValueOrDefault(piece) + 1;
        var best = counts.Where(pair => pair.Value > 1 && pair.Key.Length > 3)
            .OrderByDescending(pair => (long)pair.Value * pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key);
        var text = new List<string>();
        var length = 0;
        foreach (var piece in best)
        {
            length += Encoding.UTF8.GetByteCount(piece);
            if (length > Bytes) break;
            text.Add(piece);
        }
        // What is nearest costs least to refer to, so the most frequent come last.
        text.Reverse();
        return new CardPrimer(Encoding.UTF8.GetBytes(string.Concat(text)));
    }

    private static IEnumerable<string> Pieces(SearchDocument document) =>
        document.Title.Split(' ').Select(word => " " + word)
            .Concat(document.Authors.Take(3).SelectMany(name => name.Split(' ').Select(part => part + " ")))
            .Append("\t" + document.Source.Replace('\t', ' '));
}
