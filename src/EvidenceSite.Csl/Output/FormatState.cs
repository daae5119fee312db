namespace EvidenceSite.Csl.Output;

/// <summary>The format that holds at a place, with nothing left open.</summary>
internal sealed record FormatState(FontStyle Style, FontVariant Variant, FontWeight Weight, TextDecoration Decoration, VerticalAlign Align)
{
    public static readonly FormatState Plain =
        new(FontStyle.Normal, FontVariant.Normal, FontWeight.Normal, TextDecoration.None, VerticalAlign.Baseline);

    /// <summary>What a span changes here, and what holds within it. Markup that is in force already is turned off: flip-flop.</summary>
    public (RunFormat Change, FormatState Within) Change(PieceFormat format)
    {
        var within = format.IsPlain ? Plain : new(
            Next(Style, format.FontStyle, format.IsMarkup),
            Next(Variant, format.FontVariant, format.IsMarkup),
            Next(Weight, format.FontWeight, format.IsMarkup),
            Next(Decoration, format.TextDecoration, format.IsMarkup),
            Next(Align, format.VerticalAlign, format.IsMarkup));
        return (Difference(within, format.Display), within);
    }

    /// <summary>The plain value of each of these vocabularies is its first.</summary>
    private static T Next<T>(T now, T? wanted, bool isMarkup)
        where T : struct, Enum =>
        wanted is not { } value ? now : isMarkup && EqualityComparer<T>.Default.Equals(value, now) ? default : value;

    private RunFormat Difference(FormatState within, Display? display)
    {
        if (within == this && display is null) return RunFormat.None;
        return new()
        {
            FontStyle = within.Style == Style ? null : within.Style,
            FontVariant = within.Variant == Variant ? null : within.Variant,
            FontWeight = within.Weight == Weight ? null : within.Weight,
            TextDecoration = within.Decoration == Decoration ? null : within.Decoration,
            VerticalAlign = within.Align == Align ? null : within.Align,
            Display = display,
        };
    }
}
