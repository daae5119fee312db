namespace EvidenceSite.Relate;

/// <summary>Words what is wrong with a quotation that its source does not hold.</summary>
internal static class QuotationFault
{
    private const int LongestShown = 80;

    /// <summary>The fault, at the citation; it shows the nearest words of the source.</summary>
    public static Diagnostic NotFound(string quotation, QuotationPattern pattern, Model.Cite cite, StoredAbstract stored)
    {
        var where = cite.Locator is { } locator ? $" in its section {locator}" : "";
        var message = $"The abstract of \"{cite.RecordId}\" does not say \"{Shorten(quotation)}\"{where}";
        if (cite.Locator is not null && stored.LabelOf(pattern) is { } label)
            return new(Codes.QuotationNotFound, cite.Place, $"{message}; the words stand in {label}", $"Write [@{cite.RecordId}, {label}]");
        var nearest = stored.Nearest(pattern, cite.Locator) is { } passage ? $"; the nearest words are {passage}" : "";
        return new(
            Codes.QuotationNotFound, cite.Place, message + nearest,
            "Copy the words from the record, mark what is left out with […] and your own words with [brackets], or cite the section they stand in");
    }

    private static string Shorten(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
