namespace EvidenceSite.Import;

/// <summary>What all readers of a page's parts need: its fields, its one long text, and where to say what is wrong.</summary>
/// <param name="Spelling">Null when the page has no such field.</param>
internal sealed record PageFields(StaffView View, SpellingText? Spelling, DiagnosticBag Bag)
{
    /// <summary>The number under which the catalogue has the record; null when the page does not give it.</summary>
    public string? SourceId => View.First("id")?.Text;

    /// <summary>Says that a part is not on the page, and stays out of the record.</summary>
    public void Missing(string part, string where, string? hint = null) =>
        Bag.Add(Codes.ImportPartMissing, View.Start, $"The page gives no {part}: {where}",
            hint ?? "Add it to the record by hand, with its source under provenance");

    /// <summary>Says that two fields contradict each other.</summary>
    /// <param name="decision">What was done about it.</param>
    public void Disagree(StaffValue at, string message, string decision) =>
        Bag.Add(Codes.ImportFieldsDisagree, View.At(at), $"{message}; {decision}", "Compare with the article and correct the record");

    /// <summary>Says that a value means nothing to us.</summary>
    /// <param name="decision">What was done about it.</param>
    public void Unknown(StaffValue value, string message, string decision = "it is left out") =>
        Bag.Add(Codes.ImportValueUnknown, View.At(value), $"{message}; {decision}", "Add the right value to the record by hand");

    /// <summary>A value for a message: its first sixty characters.</summary>
    public static string Short(string text) => text.Length <= 60 ? text : text[..60].TrimEnd() + "…";
}
