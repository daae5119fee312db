using System.Globalization;
using System.Text;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>Reads ISO 2709 by its lengths alone, and checks each delimiter where the lengths say it must stand.</summary>
internal static class Iso2709
{
    public static IEnumerable<ImmutableArray<MarcFieldText>> Records(byte[] file)
    {
        for (var at = 0; at < file.Length;)
        {
            var length = Number(file, at, 5);
            Assert.InRange(length, 26, 99_999);
            yield return Record(file[at..(at + length)]);
            at += length;
        }
    }

    private static ImmutableArray<MarcFieldText> Record(byte[] record)
    {
        Assert.Equal((byte)'a', record[9]);
        Assert.Equal("22", Encoding.ASCII.GetString(record, 10, 2));
        Assert.Equal("4500", Encoding.ASCII.GetString(record, 20, 4));
        Assert.Equal(0x1D, record[^1]);
        Assert.Equal(1, record.Count(b => b == 0x1D));
        var start = Number(record, 12, 5);
        Assert.Equal(0x1E, record[start - 1]);
        Assert.Equal(0, (start - 25) % 12);
        var fields = ImmutableArray.CreateBuilder<MarcFieldText>();
        var next = 0;
        for (var entry = 24; entry < start - 1; entry += 12)
        {
            Assert.Equal(next, Number(record, entry + 7, 5));
            var bytes = record.AsSpan(start + next, Number(record, entry + 3, 4));
            next += bytes.Length;
            Assert.Equal(0x1E, bytes[^1]);
            Assert.Equal(bytes.Length - 1, bytes.IndexOf((byte)0x1E));
            fields.Add(Field(Encoding.ASCII.GetString(record, entry, 3), new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes[..^1])));
        }
        Assert.Equal(record.Length - 1, start + next);
        return fields.ToImmutable();
    }

    private static MarcFieldText Field(string tag, string text)
    {
        if (tag.StartsWith("00", StringComparison.Ordinal)) return new(tag, "", [('a', text)]);
        var parts = text.Split('\u001F');
        Assert.Equal(2, parts[0].Length);
        return new(tag, parts[0], [.. parts.Skip(1).Select(part => (part[0], part[1..]))]);
    }

    private static int Number(byte[] bytes, int at, int digits) => int.Parse(Encoding.ASCII.GetString(bytes, at, digits), NumberStyles.None, CultureInfo.InvariantCulture);
}
