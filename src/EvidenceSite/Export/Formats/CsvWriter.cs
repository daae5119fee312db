using System.Globalization;
using System.Text;

namespace EvidenceSite.Export;

/// <summary>A table (RFC 4180) that spreadsheets open: UTF-8 with its mark, lines that end in CR LF, and no cell that is a formula.</summary>
internal sealed class CsvWriter : IFormatWriter
{
    private static readonly ImmutableArray<(string Name, Func<ExportItem, string?> Value)> Columns =
    [
        ("id", item => item.Record.Id),
        ("type", item => item.Record.Type),
        ("title", item => item.Record.Title),
        ("authors", item => Names(item.Record.Authors)),
        ("year", item => item.Record.Issued?.Year.ToString(CultureInfo.InvariantCulture)),
        ("date", item => item.Record.Issued?.ToString()),
        ("journal", item => item.Container),
        ("volume", item => item.Record.Volume),
        ("issue", item => item.Record.Issue),
        ("pages", item => item.Record.Page),
        ("doi", item => item.Record.Doi?.ToString()),
        ("pmid", item => item.Record.Pmid?.ToString()),
        ("pmcid", item => item.Record.Pmcid?.ToString()),
        ("issn", item => Joined(item.Record.Issns.Select(issn => issn.ToString()))),
        ("url", item => item.Url),
        ("licence", item => item.LicenceUrl),
        ("status", item => item.Record.Status.Kind == StatusKind.Current ? null : StatusText.Word(item.Record.Status.Kind)),
        ("note", item => Joined(item.Notes)),
        ("editors", item => Names([.. item.InRole("editor")])),
        ("number", item => item.Record.Number),
        ("genre", item => item.Record.Genre),
        ("publisher", item => item.Record.Publisher),
        ("place", item => item.Record.PublisherPlace),
        ("language", item => item.Record.Language),
        ("isbn", item => item.Variable("ISBN")),
        ("keywords", item => Joined(item.Record.Keywords)),
        ("topics", item => Joined(item.Record.Topics)),
        ("rights", item => item.Rights),
        ("abstract", item => item.Abstract),
    ];

    public ExportFormat Format => ExportFormat.Csv;

    // Without the mark, Excel takes the file for one in the computer's old code page.
    public FileFrame Frame { get; } = new("\uFEFF" + string.Join(',', Columns.Select(column => column.Name)) + "\r\n", "", "");

    public byte[] Entry(ExportItem item) => Encoding.UTF8.GetBytes(string.Join(',', Columns.Select(column => Cell(column.Value(item)))) + "\r\n");

    private static string Cell(string? value)
    {
        var text = string.Join('\n', (value ?? "").Split('\n').Select(PlainLine.Of));
        var safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    // What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection), and so does what would look as if it had got one.
    private static bool IsFormula(string text)
    {
        var start = text.AsSpan().TrimStart('\'');
        return start.Length > 0 && (start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠');
    }

    private static string Names(ImmutableArray<PersonName> names) => Joined(names.Select(name => name.Inverted));

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values);
}
