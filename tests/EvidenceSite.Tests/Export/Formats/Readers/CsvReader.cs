using System.Text;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>RFC 4180 with a byte order mark, as Excel wants it.</summary>
internal sealed class CsvReader() : FormatReader(ExportFormat.Csv)
{
    public override ImmutableArray<string> Kept => [.. RecordFields.Names.Except(["container-short"])];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file)
    {
        Assert.True(file.StartsWith("\uFEFF"u8));
        var rows = Rows(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file[3..]));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.All(rows.SelectMany(row => row).Where(cell => cell.Length > 0), cell => Assert.DoesNotContain(cell[0], "=+-@\t\r＝＋－＠"));
        return [.. rows.Skip(1).Select(row => Fields(rows[0].Zip(row).ToDictionary(c => c.First, c => Shown(c.Second), StringComparer.Ordinal)))];
    }

    /// <summary>The cells of each row.</summary>
    public static List<List<string>> Rows(string text)
    {
        var (rows, row, cell) = (new List<List<string>>(), new List<string>(), new StringBuilder());
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                Assert.Equal(0, cell.Length);
                for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                {
                    if (text[at] == '"') at++;
                    cell.Append(text[at]);
                }
                Assert.Contains(text[at + 1], ",\r");
            }
            else if (text[at] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[at] == ',') continue;
                Assert.Equal('\n', text[++at]);
                rows.Add(row);
                row = [];
            }
            else
            {
                Assert.NotEqual('\n', text[at]);
                cell.Append(text[at]);
            }
        }
        Assert.Equal(0, row.Count + cell.Length);
        return rows;
    }

    // What a spreadsheet shows of a cell with an apostrophe at its beginning.
    private static string Shown(string cell) => cell is ['\'', ..] && "=+-@＝＋－＠".Contains(cell.TrimStart('\'').FirstOrDefault('x')) ? cell[1..] : cell;

    private static RecordFields Fields(Dictionary<string, string> cells) => new()
    {
        ["type"] = cells["type"],
        ["title"] = cells["title"],
        ["authors"] = cells["authors"],
        ["editors"] = cells["editors"],
        ["container"] = cells["journal"],
        ["date"] = cells["date"],
        ["volume"] = cells["volume"],
        ["issue"] = cells["issue"],
        ["pages"] = cells["pages"],
        ["number"] = cells["number"],
        ["genre"] = cells["genre"],
        ["publisher"] = cells["publisher"],
        ["place"] = cells["place"],
        ["language"] = cells["language"],
        ["doi"] = cells["doi"],
        ["pmid"] = cells["pmid"],
        ["pmcid"] = cells["pmcid"],
        ["issn"] = cells["issn"],
        ["isbn"] = cells["isbn"],
        ["url"] = cells["url"],
        ["keywords"] = cells["keywords"],
        ["abstract"] = cells["abstract"],
        ["licence"] = cells["licence"],
        ["status"] = cells["note"],
    };
}
