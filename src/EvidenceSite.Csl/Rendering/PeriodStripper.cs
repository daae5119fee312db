namespace EvidenceSite.Csl.Rendering;

/// <summary>Takes all full stops out (CSL 1.0.2, Strip-periods).</summary>
internal static class PeriodStripper
{
    public static Piece Strip(Piece piece) => piece switch
    {
        TextPiece text => text.Text.Contains('.') ? text.With(text.Text.Replace(".", "", StringComparison.Ordinal)) : text,
        SpanPiece span => span.With([.. span.Children.Select(Strip)]),
        _ => piece,
    };
}
