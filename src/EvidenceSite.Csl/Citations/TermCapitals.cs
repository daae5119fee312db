namespace EvidenceSite.Csl.Citations;

/// <summary>Capitalises a term that begins a note, as in "Ibid.", or an entry, or a sentence after a prefix.</summary>
internal static class TermCapitals
{
    /// <param name="startsNote">The cite is the first of a note.</param>
    public static JoinedCite Apply(JoinedCite cite, bool startsNote) =>
        cite.Content is not null && (cite.Prefix is { } prefix ? EndsSentence(prefix) : startsNote)
            ? cite with { Content = Capitalise(cite.Content) }
            : cite;

    /// <summary>One word with a full stop is an abbreviation, such as "cf.".</summary>
    private static bool EndsSentence(Piece prefix)
    {
        var text = prefix.ToString().Trim();
        return text is [.., '.' or '!' or '?'] && text.Contains(' ');
    }

    /// <summary>Changes nothing if the first words are no term.</summary>
    public static Piece Capitalise(Piece piece) => piece switch
    {
        TextPiece { Origin: TextOrigin.Term, Length: > 0 } term => term.With(char.ToUpperInvariant(term.Text[0]) + term.Text[1..]),
        SpanPiece { Children: [var first, ..] } span => span.With(span.Children.SetItem(0, Capitalise(first))),
        _ => piece,
    };
}
