using System.Globalization;
using System.Text;

namespace EvidenceSite.Export;

/// <summary>MARC 21 as libraries exchange it: ISO 2709, in UTF-8.</summary>
internal sealed class MarcWriter : IFormatWriter
{
    private const char SubfieldDelimiter = '\u001F';
    private const char FieldTerminator = '\u001E';
    private const char RecordTerminator = '\u001D';
    private const int LeaderLength = 24;
    private const int DirectoryEntryLength = 12;

    // What the five digits of the record's length can say.
    private const int MostBytes = 99_999;

    public ExportFormat Format => ExportFormat.Marc;

    public FileFrame Frame { get; } = FileFrame.None;

    public byte[] Entry(ExportItem item)
    {
        var record = MarcRecord.Of(item);
        var fields = record.Controls.Select(c => (c.Tag, Bytes: Encoding.UTF8.GetBytes(c.Value + FieldTerminator)))
            .Concat(record.Fields.Select(f => (f.Tag, Bytes: Encoding.UTF8.GetBytes(Text(f))))).ToList();
        // A record that is too long loses its longest texts, which are abstract and notes; the title is never among them.
        while (Length(fields) > MostBytes) fields.RemoveAt(Longest(fields));
        return Record(record.Leader, fields);
    }

    private static string Text(MarcField field) =>
        field.Indicators + string.Concat(field.Subfields.Select(s => $"{SubfieldDelimiter}{s.Code}{s.Value}")) + FieldTerminator;

    private static int Length(List<(string Tag, byte[] Bytes)> fields) =>
        LeaderLength + (fields.Count * DirectoryEntryLength) + 1 + fields.Sum(f => f.Bytes.Length) + 1;

    private static int Longest(List<(string Tag, byte[] Bytes)> fields) =>
        fields.Index().Where(f => f.Item.Tag is not ("001" or "008" or "245")).MaxBy(f => f.Item.Bytes.Length).Index;

    private static byte[] Record(string leader, List<(string Tag, byte[] Bytes)> fields)
    {
        var directory = new StringBuilder();
        var start = 0;
        foreach (var (tag, bytes) in fields)
        {
            directory.Append(CultureInfo.InvariantCulture, $"{tag}{bytes.Length:D4}{start:D5}");
            start += bytes.Length;
        }
        var baseAddress = LeaderLength + directory.Length + 1;
        var head = string.Create(CultureInfo.InvariantCulture, $"{Length(fields):D5}{leader[5..12]}{baseAddress:D5}{leader[17..]}{directory}{FieldTerminator}");
        return [.. Encoding.ASCII.GetBytes(head), .. fields.SelectMany(f => f.Bytes), (byte)RecordTerminator];
    }
}
