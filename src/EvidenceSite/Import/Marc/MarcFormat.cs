using System.Text;

namespace EvidenceSite.Import;

/// <summary>MARC 21 in its exchange format, ISO 2709: a leader of 24 bytes, a directory, fields, in UTF-8 or MARC-8.</summary>
internal sealed class MarcFormat : IEntryFormat
{
    private const int LeaderLength = 24;
    private const int DirectoryEntry = 12;
    private const byte EndOfRecord = 0x1D;
    private const byte EndOfField = 0x1E;

    // Five digits of length cannot say more.
    private const int LongestRecord = 99_999;

    public string Name => "marc";

    public bool Recognises(string head) => head.Length >= LeaderLength && head[..5].All(char.IsAsciiDigit) && head[5] != '\x1E' && head[20..24] == "4500";

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        using var stream = new BufferedStream(source.Open(), 1 << 16);
        var number = 0;
        while (NextRecord(stream) is { } bytes)
        {
            if (bytes.AsSpan().IndexOfAnyExcept([(byte)'\r', (byte)'\n', (byte)' ', (byte)0]) < 0) continue;
            number++;
            // The format has no lines; its records are counted as such.
            yield return Read(bytes, source.At(number, 1));
        }
        if (number == 0) yield return ImportEntry.Broken(Place.WholeFile(source.Path), "The file has no MARC record");
    }

    private static byte[]? NextRecord(Stream stream)
    {
        var record = new MemoryStream();
        for (var b = stream.ReadByte(); b >= 0; b = stream.ReadByte())
        {
            if (record.Length == 0 && b is '\r' or '\n') continue;
            if (record.Length <= LongestRecord) record.WriteByte((byte)b);
            if (b == EndOfRecord) return record.ToArray();
        }
        return record.Length == 0 ? null : record.ToArray();
    }

    private static ImportEntry Read(byte[] bytes, Place place)
    {
        if (bytes[^1] != EndOfRecord) return Broken(place, "has no end");
        var directoryEnd = Array.IndexOf(bytes, EndOfField);
        if (bytes.Length < LeaderLength + 2 || directoryEnd < LeaderLength) return Broken(place, "is shorter than its leader and directory");
        var leader = Encoding.Latin1.GetString(bytes, 0, LeaderLength);
        if (!int.TryParse(leader[12..17], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var start)) start = directoryEnd + 1;
        if (start != directoryEnd + 1) start = directoryEnd + 1;
        if ((directoryEnd - LeaderLength) % DirectoryEntry != 0) return Broken(place, "has a directory that is not made of entries of 12 bytes");
        var fields = ImmutableArray.CreateBuilder<MarcField>();
        var text = leader[9] == 'a' || System.Text.Unicode.Utf8.IsValid(bytes) ? (Func<ReadOnlySpan<byte>, string>)(b => Encoding.UTF8.GetString(b)) : Marc8.Decode;
        for (var i = LeaderLength; i < directoryEnd; i += DirectoryEntry)
        {
            var item = Encoding.Latin1.GetString(bytes, i, DirectoryEntry);
            if (!item.All(char.IsAsciiDigit) && !item[3..].All(char.IsAsciiDigit)) return Broken(place, $"has the directory entry \"{PageFields.Short(item)}\", which is no tag, length and start");
            var offset = start + Number(item[7..12]);
            var length = Number(item[3..7]);
            if (offset + length > bytes.Length || length == 0) return Broken(place, $"ends before its field \"{item[..3]}\"");
            fields.Add(Field(item[..3], bytes.AsSpan(offset, length).TrimEnd(EndOfField), text, place));
        }
        return MarcMapping.Read(new MarcRecord(leader, place, fields.DrainToImmutable()));
    }

    private static MarcField Field(string tag, ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, string> text, Place place)
    {
        if (tag.StartsWith("00", StringComparison.Ordinal)) return new MarcField(tag, ' ', ' ', [new('\0', text(bytes))], place);
        var parts = text(bytes).Split('\x1F');
        var subfields = parts.Skip(1).Where(p => p.Length > 0).Select(p => KeyValuePair.Create(p[0], ImportEntry.Fold(p[1..])));
        return new MarcField(tag, parts[0].FirstOrDefault(' '), parts[0].Length > 1 ? parts[0][1] : ' ', [.. subfields], place);
    }

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static ImportEntry Broken(Place place, string what) =>
        ImportEntry.Broken(place, $"The MARC record with the number \"{place.Line}\" in the file {what}", "Look whether the file was copied to its end, byte by byte");
}
