using System.Text;
using System.Text.Unicode;

namespace EvidenceSite.Read;

/// <summary>Turns bytes into text: UTF-8 with or without a byte order mark, and nothing else.</summary>
internal static class TextDecoder
{
    /// <summary>The text; null and a diagnostic at the first bad byte when it is not UTF-8 or holds a NUL.</summary>
    public static SourceFile? Decode(string path, ReadOnlyMemory<byte> content, DiagnosticBag bag)
    {
        var bytes = content.Span;
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            bag.Add(Codes.NotUtf8, Place.WholeFile(path), "The file is UTF-16; only UTF-8 is read", "Save it again as UTF-8");
            return null;
        }
        var bad = Utf8.IsValid(bytes) ? bytes.IndexOf((byte)0) : FirstBadByte(bytes);
        if (bad < 0) return new SourceFile(path, Encoding.UTF8.GetString(bytes));
        var place = new SourceFile(path, Encoding.UTF8.GetString(bytes[..bad])).At(int.MaxValue);
        bag.Add(Codes.NotUtf8, place, $"The byte 0x{bytes[bad]:X2} is not UTF-8 text", "Save the file again as UTF-8, or take out what is not text");
        return null;
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length)
        {
            var status = Rune.DecodeFromUtf8(bytes[offset..], out _, out var length);
            if (status != System.Buffers.OperationStatus.Done) return offset;
            offset += length;
        }
        return -1;
    }
}
