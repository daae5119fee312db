namespace EvidenceSite.Import;

/// <summary>Turns the formats of a page into an item type of CSL 1.0.2 (appendix III).</summary>
internal static class PageType
{
    // Other formats, such as Online and Text, say how a work is carried, not what it is.
    private static readonly ImmutableArray<KeyValuePair<string, string>> Types =
    [
        new("Article", "article-journal"), new("Journal Article", "article-journal"), new("Book Chapter", "chapter"), new("Book", "book"),
        new("eBook", "book"), new("Thesis", "thesis"), new("Dissertation", "thesis"), new("Conference Proceeding", "paper-conference"),
        new("Report", "report"), new("Preprint", "article"), new("Dataset", "dataset"),
    ];

    /// <summary>The type; CSL's <c>document</c>, with a diagnostic, when no format says what the work is.</summary>
    public static string Read(PageFields page)
    {
        var formats = page.View["format"];
        foreach (var type in Types)
        {
            if (formats.Any(f => string.Equals(f.Text, type.Key, StringComparison.OrdinalIgnoreCase))) return type.Value;
        }
        const string Decision = "the type becomes \"document\"";
        if (formats is [var first, ..])
            page.Unknown(first, $"The format \"{PageFields.Short(first.Text)}\" does not say what the work is", Decision);
        else
            page.Missing("format", $"the field \"format\" is not there; {Decision}", "Correct the type in the record");
        return "document";
    }
}
