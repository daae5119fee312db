using CsvHelper;

namespace EvidenceSite.Import;

/// <summary>
/// Tables with a header (RFC 4180), as Excel, Zotero and PubMed write them: parted by comma, semicolon, tab or bar; UTF-8, UTF-16 with a
/// byte order mark, or Windows-1252 where the bytes are no UTF-8.
/// </summary>
internal sealed class CsvFormat : IEntryFormat
{
    // In bytes of one row.
    private const int LongestRow = 5_000_000;

    private static readonly ImmutableArray<char> Separators = [',', ';', '\t', '|'];

    public string Name => "csv";

    public bool Recognises(string head)
    {
        var keys = Header(head, out var separator).Split(separator).Select(c => CsvColumns.KeyOf(c.Trim(' ', '"'))).ToList();
        return keys.Contains("title") && keys.Count(k => k is not null) > 1;
    }

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        var header = Header(source.Head(), out var separator);
        var (text, guess) = CsvText.Open(source);
        var malformed = new HashSet<long>();
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = row => _ = row.Reason != CsvMalformedReason.StrayQuote && malformed.Add(row.LineNumber),
        };
        using var reader = CsvReader.Create(text, options, leaveOpen: false);
        var columns = ImmutableArray<string?>.Empty;
        var isAny = false;
        while (Next(reader, source, out var fault))
        {
            isAny |= fault is not null;
            if (fault is not null)
            {
                yield return fault;
                yield break;
            }
            var cells = Cells(reader);
            var place = source.At((int)reader.LineNumber, 1);
            if (cells.All(c => string.IsNullOrWhiteSpace(c)) || (columns.IsEmpty && cells[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase))) continue;
            if (columns.IsEmpty)
            {
                columns = [.. cells.Select(CsvColumns.KeyOf)];
                continue;
            }
            isAny = true;
            yield return malformed.Contains(reader.LineNumber) ? ImportEntry.Broken(place, "The row has a quoted cell that does not end where it should", "Double quotation marks inside a cell, and close each cell")
                : Row(columns, cells, place, guess);
        }
        if (!isAny) yield return ImportEntry.Broken(Place.WholeFile(source.Path), $"The file has no row below a header; its first line is \"{PageFields.Short(header)}\"");
    }

    private static ImportEntry Row(ImmutableArray<string?> columns, string[] cells, Place place, string? guess)
    {
        if (cells.Skip(columns.Length).Any(c => !string.IsNullOrWhiteSpace(c)))
            return ImportEntry.Broken(place, $"The row has \"{cells.Length}\" cells; the header has {columns.Length}", "Put quotation marks around cells that hold the separator");
        var entry = CsvColumns.Read(columns, cells, place);
        if (guess is not null) entry.Guesses.Add(guess);
        return entry;
    }

    private static bool Next(CsvReader reader, ImportSource source, out ImportEntry? fault)
    {
        fault = null;
        try
        {
            return reader.Read();
        }
        // A row without end, or one longer than anybody writes.
        catch (CsvFormatException no)
        {
            fault = ImportEntry.Broken(source.At(Math.Max(1, (int)no.LineNumber), 1), $"The table cannot be read from here on: {PageFields.Short(no.Message.TrimEnd('.'))}", "Look for a quotation mark that is not closed");
            return true;
        }
    }

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetString(i);
        return cells;
    }

    // Excel's first line "sep=;" names the separator; otherwise it is the one that the header has most of.
    private static string Header(string head, out char separator)
    {
        var lines = head.Split(['\r', '\n'], 3, StringSplitOptions.RemoveEmptyEntries);
        var line = lines.FirstOrDefault("");
        if (line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length == 5 && Separators.Contains(line[4]))
        {
            separator = line[4];
            return lines.ElementAtOrDefault(1) ?? "";
        }
        separator = Separators.MaxBy(s => line.Count(c => c == s));
        return line;
    }
}
