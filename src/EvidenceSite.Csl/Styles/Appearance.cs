namespace EvidenceSite.Csl.Styles;

/// <summary>The attributes that dress what an element renders (CSL 1.0.2: Affixes, Formatting, Quotes, Strip-periods, Text-case, Display).</summary>
internal sealed record Appearance
{
    public static readonly Appearance None = new();

    public PieceFormat Format { get; init; } = PieceFormat.None;

    public TextPiece? Prefix { get; init; }

    public TextPiece? Suffix { get; init; }

    public TextCase TextCase { get; init; }

    public bool StripPeriods { get; init; }
}
