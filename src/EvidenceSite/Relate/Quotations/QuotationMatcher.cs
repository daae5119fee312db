namespace EvidenceSite.Relate;

/// <summary>Finds a quotation in a text: its words stand there whole and in their order, and only its brackets stand for others.</summary>
/// <param name="source">The folded text.</param>
/// <param name="pattern">The quotation.</param>
internal sealed class QuotationMatcher(string source, QuotationPattern pattern)
{
    // A clarification takes the place of a name or a pronoun, not of half a sentence.
    private const int MostWordsReplaced = 5;

    private readonly List<(int Start, int Length)> found = [];

    // What was tried in vain, so that a quotation full of brackets costs no more than its length times that of the text.
    private readonly HashSet<(int Part, int At)> failed = [];

    /// <summary>Where the words of each piece stand; empty when the text does not hold the quotation.</summary>
    public IReadOnlyList<(int Start, int Length)> Find()
    {
        found.Clear();
        if (pattern.HasWords && Anywhere(0, 0)) return Joined();
        found.Clear();
        return found;
    }

    // The piece may begin anywhere from a place on, at the beginning of a word.
    private bool Anywhere(int part, int from)
    {
        if (pattern.Parts[part].Kind != QuotationPartKind.Words) return AnyStart(part, from);
        var words = pattern.Parts[part].Text.Trim();
        for (var at = source.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = source.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (IsBoundary(at) && Take(part, at, words.Length)) return true;
        }
        return false;
    }

    // A quotation that begins with a clarification: it stands for words before those that can be looked for.
    private bool AnyStart(int part, int from)
    {
        for (var at = from; at < source.Length; at++)
        {
            if (IsBoundary(at) && From(part, at)) return true;
        }
        return false;
    }

    // The piece begins here.
    private bool From(int part, int at)
    {
        if (part == pattern.Parts.Length) return IsBoundary(at);
        if (failed.Contains((part, at))) return false;
        var (kind, text) = pattern.Parts[part];
        var holds = kind switch
        {
            QuotationPartKind.Omission => IsBoundary(at) && Anywhere(part + 1, at),
            QuotationPartKind.Clarification => Literally(part, at, text) || Replaced(part, at),
            _ => Words(part, at, text),
        };
        if (!holds) failed.Add((part, at));
        return holds;
    }

    // White space beside a bracket belongs to what the bracket stands for.
    private bool Words(int part, int at, string text)
    {
        var words = part + 1 == pattern.Parts.Length || pattern.Parts[part + 1].Kind != QuotationPartKind.Words ? text.TrimEnd() : text;
        if (source.AsSpan(at).StartsWith(words, StringComparison.Ordinal)) return Take(part, at, words.Length);
        var bare = words.TrimStart();
        return IsBoundary(at) && source.AsSpan(at).StartsWith(bare, StringComparison.Ordinal) && Take(part, at, bare.Length);
    }

    private bool Take(int part, int at, int length)
    {
        var mark = found.Count;
        var end = at + length;
        found.Add((at, length));
        var isLast = part + 1 == pattern.Parts.Length;
        var holds = isLast ? IsBoundary(end) : From(part + 1, end);
        if (!holds) found.RemoveRange(mark, found.Count - mark);
        return holds;
    }

    // Brackets that the source itself has.
    private bool Literally(int part, int at, string inside) =>
        source.AsSpan(at).StartsWith($"[{inside}]", StringComparison.Ordinal) && From(part + 1, at + inside.Length + 2);

    private bool Replaced(int part, int at)
    {
        var spaces = 0;
        for (var end = at; end <= source.Length; end++)
        {
            if (From(part + 1, end)) return true;
            if (end == source.Length || (source[end] == ' ' && ++spaces > MostWordsReplaced) || IsSentenceEnd(end)) return false;
        }
        return false;
    }

    private bool IsSentenceEnd(int at) => source[at] is '.' or '!' or '?' && (at + 1 == source.Length || source[at + 1] == ' ');

    // No word is cut at a boundary.
    private bool IsBoundary(int at) => at == 0 || at >= source.Length || !char.IsLetterOrDigit(source[at - 1]) || !char.IsLetterOrDigit(source[at]);

    // Pieces that follow each other without a gap are one passage; white space at its ends is none of it.
    private List<(int Start, int Length)> Joined()
    {
        var joined = new List<(int Start, int Length)>();
        foreach (var (start, length) in found.Select(piece => Trimmed(piece.Start, piece.Length)).Where(piece => piece.Length > 0))
        {
            if (joined.Count > 0 && joined[^1].Start + joined[^1].Length >= start) joined[^1] = (joined[^1].Start, start + length - joined[^1].Start);
            else joined.Add((start, length));
        }
        return joined;
    }

    private (int Start, int Length) Trimmed(int start, int length)
    {
        while (length > 0 && source[start] == ' ') (start, length) = (start + 1, length - 1);
        while (length > 0 && source[start + length - 1] == ' ') length--;
        return (start, length);
    }
}
