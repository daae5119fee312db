using System.Globalization;

namespace EvidenceSite.Search;

/// <summary>Cuts one text into tokens: TEXT.md, section 2.</summary>
internal sealed class Tokenizer
{
    // Longer words are names of nothing, and would fill an index.
    private const int MostUnits = 64;

    private readonly string text;
    private readonly ICollection<Token> into;
    private readonly List<Piece> pieces = [];
    private int at;
    private int end;
    private int position;

    private Tokenizer(string text, ICollection<Token> into) => (this.text, this.into, end) = (text, into, text.Length);

    /// <summary>Adds the tokens of a text.</summary>
    public static void Tokenise(string text, ICollection<Token> into)
    {
        var tokenizer = new Tokenizer(text, into);
        while (tokenizer.at < tokenizer.end) tokenizer.Next();
    }

    private void Next()
    {
        switch (Kind(at, out var width))
        {
            case CharKind.Letter or CharKind.Digit:
                at += Identifier.LabelLength(text.AsSpan(at));
                if (Identifier.DoiLength(text.AsSpan(at)) is var doi and > 0) Doi(doi);
                else Compound();
                break;
            case CharKind.Unspaced:
                Bigrams();
                break;
            default:
                at += width;
                break;
        }
    }

    private void Doi(int length)
    {
        var start = at;
        end = start + length;
        pieces.Clear();
        while (at < end)
        {
            if (IsWord(at)) Segment();
            else at++;
        }
        Emit(text[start..end].ToLowerInvariant(), start);
        end = text.Length;
    }

    private void Compound()
    {
        var start = at;
        pieces.Clear();
        do Segment();
        while (Join());
        pieces.RemoveAll(p => p.Text.Length == 0);
        if (pieces.Count > 0) Emit(pieces.Count == 1 ? pieces[0].Text : string.Concat(pieces.Select(p => p.Text)), start);
    }

    // Letters and digits in a row. One change between them makes two words of it (5mg, covid19); more make a name (H1N1).
    private void Segment()
    {
        var first = pieces.Count;
        while (Kind(at, out _) is var kind and (CharKind.Letter or CharKind.Digit))
            pieces.Add(kind == CharKind.Letter ? Letters() : Number());
        if (pieces.Count - first < 3) return;
        var whole = new Piece(string.Concat(pieces.Skip(first).Select(p => p.Text)), pieces[first].Start, pieces[^1].End);
        pieces.RemoveRange(first, pieces.Count - first);
        pieces.Add(whole);
    }

    private Piece Letters()
    {
        var start = at;
        // Most texts are ASCII for most of their length.
        while (at < end && char.IsAsciiLetter(text[at])) at++;
        while (Kind(at, out var width) is CharKind.Letter or CharKind.Extend) at += width;
        return new(Bare(text[start..at]), start, at);
    }

    private Piece Number()
    {
        var start = at;
        while (true)
        {
            while (Kind(at, out var width) is CharKind.Digit or CharKind.Extend) at += width;
            if (at >= end || !NumberForm.IsMark(text[at]) || Kind(at + 1, out _) != CharKind.Digit) break;
            at++;
        }
        return new(NumberForm.Of(TextFolder.Fold(text[start..at])), start, at);
    }

    // Goes over a hyphen or apostrophe within a word, and over the full stop between single letters (U.S.).
    private bool Join()
    {
        if (at >= end || !IsWord(at + 1)) return false;
        var joins = text[at] switch
        {
            '-' or '‐' or '‑' or '﹣' or '－' or '\'' or '’' or 'ʼ' or 'ʻ' or '＇' => true,
            '.' => pieces[^1].Text is [var letter] && char.IsLetter(letter) && Kind(at + 1, out var width) == CharKind.Letter && !IsWord(at + 1 + width),
            _ => false,
        };
        if (joins) at++;
        return joins;
    }

    private void Bigrams()
    {
        pieces.Clear();
        while (Kind(at, out _) == CharKind.Unspaced)
        {
            var start = at;
            do { Kind(at, out var width); at += width; }
            while (Kind(at, out _) == CharKind.Extend);
            if (Bare(text[start..at]) is { Length: > 0 } bare) pieces.Add(new(bare, start, at));
        }
        if (pieces.Count == 1) Add(pieces[0].Text, pieces[0].Start, pieces[0].End);
        for (var i = 1; i < pieces.Count; i++) Add(pieces[i - 1].Text + pieces[i].Text, pieces[i - 1].Start, pieces[i].End);
    }

    private void Emit(string whole, int start)
    {
        if (pieces.Count > 1) into.Add(new(Cut(whole), position, start, at - start) { Span = pieces.Count });
        foreach (var piece in pieces) Add(piece.Text, piece.Start, piece.End);
    }

    private void Add(string folded, int start, int end) => into.Add(new(Cut(folded), position++, start, end - start));

    // What lies behind the end, as behind the end of a DOI, is not seen.
    private CharKind Kind(int place, out int width) => CharKinds.At(text.AsSpan(0, end), place, out width);

    private bool IsWord(int place) => Kind(place, out _) is CharKind.Letter or CharKind.Digit;

    // Some letters fold to more than letters: an Arabic vowel sign in its isolated form to a space.
    private static string Bare(string slice)
    {
        if (System.Text.Ascii.IsValid(slice)) return slice.ToLowerInvariant();
        var folded = TextFolder.Fold(slice);
        return folded.All(IsPartOfWord) ? folded : string.Concat(folded.Where(IsPartOfWord));
    }

    private static bool IsPartOfWord(char c) => char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) <= UnicodeCategory.OtherNumber;

    private static string Cut(string token) =>
        token.Length <= MostUnits ? token : token[..(char.IsHighSurrogate(token[MostUnits - 1]) ? MostUnits - 1 : MostUnits)];
}
