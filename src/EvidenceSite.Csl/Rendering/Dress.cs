using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>Puts the attributes of an element around what it rendered. Affixes stay outside of formatting (CSL 1.0.2, Affixes).</summary>
internal static class Dress
{
    public static Piece? Apply(Piece? content, Appearance look, RenderState state) => Apply(content, look, state.Language);

    /// <param name="language">Of the words, for text-case.</param>
    public static Piece? Apply(Piece? content, Appearance look, string language)
    {
        if (content is null || ReferenceEquals(look, Appearance.None)) return content;
        var piece = content;
        if (look.StripPeriods) piece = PeriodStripper.Strip(piece);
        if (look.TextCase != TextCase.None) piece = TextCaser.Apply(piece, look.TextCase, language);
        if (!ReferenceEquals(look.Format, PieceFormat.None)) piece = new SpanPiece([piece], look.Format);
        return Affix(piece, look);
    }

    /// <summary>Of a layout, whose affixes are formatted too (CSL 1.0.2, Affixes).</summary>
    public static Piece? ApplyLayout(Piece? content, Appearance look, string language)
    {
        if (content is null) return null;
        var cased = Apply(content, look with { Format = PieceFormat.None, Prefix = null, Suffix = null }, language);
        var affixed = PieceList.Join(look.Prefix, cased, look.Suffix);
        return ReferenceEquals(look.Format, PieceFormat.None) ? affixed : new SpanPiece([affixed!], look.Format);
    }

    /// <summary>Affixes are in the span of a display block, or they would stand between the blocks.</summary>
    private static Piece Affix(Piece piece, Appearance look)
    {
        if (look.Prefix is null && look.Suffix is null) return piece;
        if (look.Format.Display is null) return PieceList.Join(look.Prefix, piece, look.Suffix)!;
        var format = look.Format with { Display = null };
        var inner = new SpanPiece(((SpanPiece)piece).Children, format);
        return new SpanPiece([PieceList.Join(look.Prefix, inner, look.Suffix)!], new() { Display = look.Format.Display });
    }
}
