namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:date</c>, in a style or in a locale.</summary>
internal sealed class DateElement(string variable, DateForm form, ImmutableArray<DatePartElement> parts) : StyleElement
{
    public string Variable { get; } = variable;

    public DateForm Form { get; } = form;

    /// <summary>In the order of rendering; of a localised date, what the style changes in the locale's parts.</summary>
    public ImmutableArray<DatePartElement> Parts { get; } = parts;

    public DatePrecision Precision { get; init; }

    public TextPiece? Delimiter { get; init; }
}
