namespace EvidenceSite.Csl.Pieces;

/// <summary>How a span looks. A null leaves what stands around it.</summary>
internal sealed record PieceFormat
{
    public static readonly PieceFormat None = new();

    public FontStyle? FontStyle { get; init; }

    public FontVariant? FontVariant { get; init; }

    public FontWeight? FontWeight { get; init; }

    public TextDecoration? TextDecoration { get; init; }

    public VerticalAlign? VerticalAlign { get; init; }

    public Display? Display { get; init; }

    /// <summary>In quotation marks, outer or inner as the depth demands.</summary>
    public bool Quotes { get; init; }

    /// <summary>Set in a field's text: the same format around it turns it back to normal (flip-flop).</summary>
    public bool IsMarkup { get; init; }

    /// <summary>Markup that cancels any format around it.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Text-case leaves it alone.</summary>
    public bool NoCase { get; init; }
}
