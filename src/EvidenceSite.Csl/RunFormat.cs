namespace EvidenceSite.Csl;

/// <summary>What a formatted run changes, compared with what stands around it; null changes nothing.</summary>
public sealed record RunFormat
{
    /// <summary>Changes nothing: a whole citation or entry.</summary>
    public static RunFormat None { get; } = new();

    public FontStyle? FontStyle { get; init; }

    public FontVariant? FontVariant { get; init; }

    public FontWeight? FontWeight { get; init; }

    public TextDecoration? TextDecoration { get; init; }

    public VerticalAlign? VerticalAlign { get; init; }

    public Display? Display { get; init; }
}
