namespace EvidenceSite.Csl.Styles;

/// <summary>Reads the attributes that dress an element.</summary>
internal static class AppearanceReader
{
    public static Appearance Read(AttributeReader attributes)
    {
        var look = new Appearance
        {
            Format = Format(attributes),
            Prefix = TextPiece.Of(attributes.Text("prefix")),
            Suffix = TextPiece.Of(attributes.Text("suffix")),
            TextCase = attributes.Choice("text-case", Choices.TextCase) ?? TextCase.None,
            StripPeriods = attributes.Flag("strip-periods") ?? false,
        };
        return look == Appearance.None ? Appearance.None : look;
    }

    private static PieceFormat Format(AttributeReader attributes)
    {
        var format = new PieceFormat
        {
            FontStyle = attributes.Choice("font-style", Choices.FontStyle),
            FontVariant = attributes.Choice("font-variant", Choices.FontVariant),
            FontWeight = attributes.Choice("font-weight", Choices.FontWeight),
            TextDecoration = attributes.Choice("text-decoration", Choices.TextDecoration),
            VerticalAlign = attributes.Choice("vertical-align", Choices.VerticalAlign),
            Display = attributes.Choice("display", Choices.Display),
            Quotes = attributes.Flag("quotes") ?? false,
        };
        // The shared value lets rendering see by reference that nothing is to be done.
        return format == PieceFormat.None ? PieceFormat.None : format;
    }
}
