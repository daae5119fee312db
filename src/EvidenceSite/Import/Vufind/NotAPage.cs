namespace EvidenceSite.Import;

/// <summary>Says what a file is when it is no catalogue page, as far as its first characters tell.</summary>
internal static class NotAPage
{
    private const string Hint = "Open the record in the catalogue, choose its staff view, select the whole page and save it as text";

    public static void Report(SourceFile file, DiagnosticBag bag)
    {
        var text = file.Text.AsSpan().TrimStart();
        var start = file.At(file.Text.Length - text.Length);
        if (text.IsEmpty)
        {
            bag.Add(Codes.NotThisFormat, Place.WholeFile(file.Path),
                "The file is empty; a saved VuFind page with its staff view is needed", Hint);
            return;
        }
        var kind = Kind(text);
        var message = kind is null
            ? "The file has no staff view of a VuFind catalogue: no line begins with \"_version_\", and no known fields follow in order"
            : $"The file looks like \"{kind}\", not like a saved VuFind page";
        bag.Add(Codes.NotThisFormat, start, message, Hint);
    }

    private static string? Kind(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("TY  -")) return "RIS";
        if (text.StartsWith("PMID-")) return "NBIB";
        if (text.StartsWith("%PDF")) return "PDF";
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)) return "HTML";
        if (text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return "HTML";
        return text[0] switch
        {
            '<' => "XML",
            '{' or '[' => "JSON",
            '@' => "BibTeX",
            _ => text.StartsWith("---") ? "YAML" : null,
        };
    }
}
