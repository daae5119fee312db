namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:date-part</c>.</summary>
internal sealed class DatePartElement(DatePartName name, DatePartForm form) : StyleElement
{
    public DatePartName Name { get; } = name;

    public DatePartForm Form { get; } = form;

    /// <summary>Between the two ends of a range that differ in this part first.</summary>
    public string RangeDelimiter { get; init; } = "–";

    /// <summary>True if the element names a form; else a localised date keeps the locale's.</summary>
    public bool HasForm { get; init; }
}
