namespace EvidenceSite.Validate;

/// <summary>Reads keys that hold a date of ours: a text of year, month and day.</summary>
internal static class DateFields
{
    /// <summary>How a date is written, for hints.</summary>
    public const string Form = "Write a day, a month or a year, as in 2023-10-14, 2023-10 or 2023";

    public static PartialDate? Date(this MappingReader reader, string key) => Check(reader.Line(key), reader.Diagnostics);

    public static PartialDate? RequiredDate(this MappingReader reader, string key) => Check(reader.RequiredLine(key), reader.Diagnostics);

    /// <summary>The date, when it is one of the calendar; null when not there or reported.</summary>
    public static PartialDate? Check(PlacedText? text, DiagnosticBag diagnostics)
    {
        if (text is not { } found) return null;
        if (PartialDate.TryParse(found.Value, out var date)) return date;
        diagnostics.Add(Codes.InvalidDate, found.Place, $"{Quoted.Of(found.Value)} is not a date", Form);
        return null;
    }
}
