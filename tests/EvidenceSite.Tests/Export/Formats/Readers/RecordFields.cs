using System.Text;
using System.Text.RegularExpressions;
using EvidenceSite.Export;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>What a format says of a record, by name; several values stand behind each other. White space is as one blank, since formats of lines keep no other.</summary>
internal sealed partial class RecordFields
{
    /// <summary>All fields that are compared, in the order of the table in FORMATS.md.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "type", "title", "authors", "editors", "container", "container-short", "date", "volume", "issue", "pages", "number", "genre", "publisher", "place", "language",
        "doi", "pmid", "pmcid", "issn", "isbn", "url", "keywords", "abstract", "licence", "status",
    ];

    private readonly SortedDictionary<string, string> values = new(StringComparer.Ordinal);

    public string? this[string name]
    {
        get => values.GetValueOrDefault(name);
        set
        {
            if (!Names.Contains(name)) throw new ArgumentException($"No such field: {name}");
            if (value is null || Normal(value) is not { Length: > 0 } text) return;
            // Formats with one field for all keywords put commas between them.
            if (name is "keywords") text = text.Replace(", ", "; ", StringComparison.Ordinal);
            values[name] = values.TryGetValue(name, out var before) ? $"{before}; {text}" : text;
        }
    }

    public void All(string name, IEnumerable<string?> several)
    {
        foreach (var value in several) this[name] = value;
    }

    /// <summary>What the record itself says.</summary>
    public static RecordFields Of(Record record)
    {
        var fields = new RecordFields
        {
            ["type"] = record.Type,
            ["title"] = record.Title,
            ["container"] = record.ContainerTitle,
            ["container-short"] = record.ContainerTitleShort,
            ["date"] = record.Issued?.ToString(),
            ["volume"] = record.Volume,
            ["issue"] = record.Issue,
            ["pages"] = record.Page,
            ["number"] = record.Number,
            ["genre"] = record.Genre,
            ["publisher"] = record.Publisher,
            ["place"] = record.PublisherPlace,
            ["language"] = record.Language,
            ["doi"] = record.Doi?.ToString(),
            ["pmid"] = record.Pmid?.ToString(),
            ["pmcid"] = record.Pmcid?.ToString(),
            ["isbn"] = record.Variables.FirstOrDefault(v => v.Key == "ISBN").Value,
            ["url"] = record.Url ?? record.SourceUrl,
            ["abstract"] = string.Join(' ', record.Abstract.Select(s => s.Label is null ? s.Text : $"{s.Label}: {s.Text}")),
            ["licence"] = record.ArticleLicence?.Spdx?.Url,
            ["status"] = StatusText.Of(record.Status),
        };
        fields.All("authors", record.Authors.Select(a => a.Inverted));
        fields.All("editors", record.Contributors.Where(c => c.Role == "editor").Select(c => c.Name.Inverted));
        fields.All("issn", record.Issns.Select(i => i.ToString()));
        fields.All("keywords", record.Keywords);
        return fields;
    }

    /// <summary>The values of some fields, one a line.</summary>
    public string Print(IEnumerable<string> names) => string.Join('\n', names.Where(values.ContainsKey).Select(name => $"{name}: {values[name]}"));

    /// <summary>Takes the licence and the status out of notes.</summary>
    public void Notes(IEnumerable<string> notes)
    {
        foreach (var note in notes.Select(Normal))
        {
            if (Licence().Match(note) is { Success: true } licence) this["licence"] = licence.Value;
            else if (Status().Match(note) is { Success: true } status) this["status"] = status.Value;
        }
    }

    /// <summary>The address of the licence in words about rights.</summary>
    public static string? LicenceIn(string? rights) => rights is not null && Licence().Match(rights) is { Success: true } found ? found.Value : null;

    private static string Normal(string text) =>
        PlainLine.Of(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))).Replace("–", "-", StringComparison.Ordinal);

    [GeneratedRegex(@"https://creativecommons\.org/\S+")]
    private static partial Regex Licence();

    [GeneratedRegex("(Retracted|Corrected|Expression of concern)( [0-9]{4}.*)?\\. Notice: .*$|^(Retracted|Corrected|Expression of concern).*$")]
    private static partial Regex Status();
}
