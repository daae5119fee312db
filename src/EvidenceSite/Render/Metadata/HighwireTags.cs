using System.Text.RegularExpressions;

namespace EvidenceSite.Render;

/// <summary>A study in the tags of Highwire Press, which Zotero and Google Scholar read. What the record lacks is left out.</summary>
internal static partial class HighwireTags
{
    /// <summary>All but the title and the page's own address, which share their elements with Open Graph.</summary>
    public static IEnumerable<MetaTag> Of(Record record)
    {
        foreach (var author in record.Authors) yield return new("citation_author", null, Author(record, author));
        foreach (var editor in record.Contributors.Where(c => c.Role == "editor")) yield return new("citation_editor", null, editor.Name.Inverted);
        foreach (var (name, value) in Fields(record))
        {
            if (!string.IsNullOrEmpty(value)) yield return new("citation_" + name, null, value);
        }
        foreach (var issn in record.Issns) yield return new("citation_issn", null, issn.ToString());
    }

    private static IEnumerable<(string Name, string? Value)> Fields(Record record)
    {
        yield return ("publication_date", record.Issued?.ToString().Replace('-', '/'));
        foreach (var field in Container(record)) yield return field;
        yield return ("volume", record.Volume);
        yield return ("issue", record.Issue);
        var (first, last) = Pages(record.Page);
        yield return ("firstpage", first);
        yield return ("lastpage", last);
        yield return ("publisher", record.Publisher);
        yield return ("language", record.Language);
        yield return ("isbn", record.Variables.FirstOrDefault(v => v.Key == "ISBN").Value);
        yield return ("doi", record.Doi?.ToString());
        yield return ("pmid", record.Pmid?.ToString());
        yield return ("fulltext_html_url", record.Pmcid?.Url);
        yield return ("keywords", string.Join("; ", record.Keywords));
        yield return ("abstract", string.Join(' ', record.Abstract.Select(s => s.Label is { } label ? $"{label}: {s.Text}" : s.Text)));
    }

    // Which of these stands there tells Zotero the type of the work.
    private static (string Name, string? Value)[] Container(Record record) => record.Type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" =>
            [("journal_title", record.ContainerTitle ?? record.ContainerTitleShort), ("journal_abbrev", record.ContainerTitleShort)],
        "chapter" or "entry" or "entry-encyclopedia" or "entry-dictionary" => [("inbook_title", record.ContainerTitle)],
        "paper-conference" => [("conference_title", record.Variables.FirstOrDefault(v => v.Key == "event-title").Value ?? record.ContainerTitle)],
        "thesis" => [("dissertation_institution", record.Publisher)],
        "report" => [("technical_report_institution", record.Publisher), ("technical_report_number", record.Number)],
        _ => [],
    };

    // Zotero takes the one author of a work for several where each part beside a comma has two words: "García López, Juan Carlos".
    private static string Author(Record record, PersonName author) =>
        record.Authors.Length == 1 && author.Inverted.Split(',') is { Length: > 1 } parts && parts.All(part => part.Trim().Contains(' ', StringComparison.Ordinal))
            ? author.Display : author.Inverted;

    private static (string? First, string? Last) Pages(string? page)
    {
        if (page is null) return (null, null);
        var range = Range().Match(page);
        return range.Success ? (range.Groups[1].Value, range.Groups[2].Value) : (page, null);
    }

    [GeneratedRegex(@"^([^\s,;–-]+)\s*[–-]\s*([^\s,;–-]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
