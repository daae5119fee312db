namespace EvidenceSite.Csl.Disambiguation;

/// <summary>The letters after a year: a to z, then aa, ab and so on.</summary>
internal static class YearSuffixes
{
    private const int Letters = 26;

    public static string Letter(int number) => number <= Letters
        ? ((char)('a' + number - 1)).ToString()
        : Letter((number - 1) / Letters) + Letter((number - 1) % Letters + 1);

    public static SpanPiece Piece(int number) => new([new TextPiece(Letter(number))], PieceFormat.None, PieceRole.YearSuffix);
}
