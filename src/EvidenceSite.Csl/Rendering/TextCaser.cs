using System.Globalization;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Changes the letters of pieces (CSL 1.0.2, Text-case). Spans marked as "nocase" keep theirs.</summary>
internal sealed class TextCaser
{
    private readonly WordCaser _words;

    private TextCaser(Piece piece, TextCase textCase, CultureInfo culture) => _words = new(textCase, culture, piece.ToString());

    /// <param name="language">Of the words: title case is for English only.</param>
    public static Piece Apply(Piece piece, TextCase textCase, string language)
    {
        if (textCase == TextCase.Title && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return piece;
        return new TextCaser(piece, textCase, Cultures.Of(language)).Change(piece);
    }

    private Piece Change(Piece piece)
    {
        if (piece is TextPiece text) return text.With(_words.Change(text.Text));
        var span = (SpanPiece)piece;
        if (!span.Format.NoCase) return span.With([.. span.Children.Select(Change)]);
        // What is left alone still counts as words, so that the next one is not the first.
        _words.Skip(span.ToString());
        return span;
    }
}
