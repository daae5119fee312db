using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>What is said of a study in a line of text.</summary>
internal static class StudyWords
{
    private const int NamesInLists = 3;

    /// <summary>The kind of study: its design where a summary names it, else the type of publication.</summary>
    public static string Kind(Study study, TextLookup texts) =>
        study.Design is { } design ? design.Label.In(texts.Language).Value : texts["types." + study.Record.Type];

    /// <summary>The first authors as they sign, and how many more there are; null without authors.</summary>
    public static string? Authors(Record record, TextLookup texts)
    {
        var names = record.Authors;
        if (names.IsEmpty) return null;
        // "and 1 other" is no shorter than the name itself.
        if (names.Length <= NamesInLists + 1) return string.Join(", ", names.Select(n => n.Display));
        var first = string.Join(", ", names.Take(NamesInLists).Select(n => n.Display));
        return texts.Count("authors.and-others", names.Length - NamesInLists).Replace("{names}", first, StringComparison.Ordinal);
    }

    /// <summary>Authors, journal and year, with a dot between them.</summary>
    public static string Line(Study study, TextLookup texts, bool withYear = true)
    {
        var record = study.Record;
        var parts = new[] { Authors(record, texts), study.Journal?.Title ?? record.ContainerTitle, withYear ? Year(record) : null };
        return string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>The first author's family name and the year, as one speaks of a study: <c>Richert et al. 2023</c>.</summary>
    public static string Nickname(Record record, TextLookup texts)
    {
        var first = record.Authors.FirstOrDefault();
        var name = first is null ? TitleParts.Of(record.Title).Main : first.Literal ?? first.Family ?? first.Display;
        var words = record.Authors.Length > 1 ? texts.Fill("authors.et-al", "name", name) : name;
        return Year(record) is { } year ? $"{words} {year}" : words;
    }

    /// <summary>The class and text key of a status: <c>current</c>, <c>corrected</c>, <c>concern</c> or <c>retracted</c>.</summary>
    public static string StatusKey(StatusKind kind) => kind switch
    {
        StatusKind.Corrected => "corrected",
        StatusKind.Concern => "concern",
        StatusKind.Retracted => "retracted",
        _ => "current",
    };

    /// <summary>Volume, issue and pages or article number as a reference gives them; empty when none is known.</summary>
    public static string Numbering(Record record)
    {
        var volume = record.Volume ?? "";
        var issue = record.Issue is null ? "" : $"({record.Issue})";
        var pages = record.Page ?? record.Number;
        var numbers = volume + issue;
        return pages is null ? numbers : numbers.Length == 0 ? pages : $"{numbers}: {pages}";
    }

    private static string? Year(Record record) => record.Issued?.ToString()[..4];
}
