using System.Runtime.InteropServices;

namespace EvidenceSite.Csl.Pieces;

/// <summary>Joins pieces.</summary>
internal static class PieceList
{
    /// <summary>Null for none, the piece itself for one, else a plain span.</summary>
    public static Piece? Join(List<Piece> pieces) => Join(pieces, null);

    /// <summary>With the delimiter between any two.</summary>
    public static Piece? Join(List<Piece> pieces, TextPiece? delimiter) => Join(CollectionsMarshal.AsSpan(pieces), delimiter);

    /// <summary>With the delimiter between any two.</summary>
    public static Piece? Join(ReadOnlySpan<Piece> pieces, TextPiece? delimiter)
    {
        if (pieces.Length <= 1) return pieces.IsEmpty ? null : pieces[0];
        if (delimiter is null) return new SpanPiece([.. pieces], PieceFormat.None);
        var joined = new Piece[pieces.Length * 2 - 1];
        Array.Fill(joined, delimiter);
        for (var i = 0; i < pieces.Length; i++) joined[i * 2] = pieces[i];
        return new SpanPiece(ImmutableCollectionsMarshal.AsImmutableArray(joined), PieceFormat.None);
    }

    /// <summary>Those that are there, without anything between.</summary>
    public static Piece? Join(Piece? first, Piece? second) =>
        first is null ? second : second is null ? first : new SpanPiece([first, second], PieceFormat.None);

    /// <summary>Those that are there, without anything between.</summary>
    public static Piece? Join(Piece? first, Piece? second, Piece? third)
    {
        if (first is null) return Join(second, third);
        if (second is null) return Join(first, third);
        return third is null ? Join(first, second) : new SpanPiece([first, second, third], PieceFormat.None);
    }
}
