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

    /// <summary>The same without affixes, for words that share them with others.</summary>
    public Appearance Inner => Prefix is null && Suffix is null ? this : this with { Prefix = null, Suffix = null };
}
