namespace EvidenceSite.Csl.Pieces;

/// <summary>Joins pieces.</summary>
internal static class PieceList
{
    /// <summary>Null for none, the piece itself for one, else a plain span.</summary>
    public static Piece? Join(List<Piece> pieces) => pieces.Count switch
    {
        0 => null,
        1 => pieces[0],
        _ => new SpanPiece([.. pieces], PieceFormat.None),
    };

    /// <summary>With the delimiter between any two.</summary>
    public static Piece? Join(IReadOnlyList<Piece> pieces, TextPiece? delimiter)
    {
        if (pieces.Count <= 1) return pieces.Count == 0 ? null : pieces[0];
        if (delimiter is null) return new SpanPiece([.. pieces], PieceFormat.None);
        var joined = ImmutableArray.CreateBuilder<Piece>(pieces.Count * 2 - 1);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0) joined.Add(delimiter);
            joined.Add(pieces[i]);
        }
        return new SpanPiece(joined.MoveToImmutable(), PieceFormat.None);
    }

    public static Piece? Join(params ReadOnlySpan<Piece?> pieces)
    {
        var present = new List<Piece>(pieces.Length);
        foreach (var piece in pieces)
        {
            if (piece is not null) present.Add(piece);
        }
        return Join(present);
    }
}
