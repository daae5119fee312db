using System.Text;
using System.Text.Unicode;

namespace EvidenceSite.Import;

/// <summary>Turns the bytes of a file to import into text: UTF-8 with or without a byte order mark.</summary>
internal static class ImportText
{
    /// <summary>The text; null, with a diagnostic at the first byte that is no text, when it is something else.</summary>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var isWide = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        var bad = isWide ? 0 : FirstBad(bytes);
        if (bad < 0) return new SourceFile(path, Encoding.UTF8.GetString(bytes));
        var place = new SourceFile(path, Encoding.UTF8.GetString(bytes[..bad])).At(int.MaxValue);
        var message = isWide ? "The file is UTF-16 text; only UTF-8 is read"
            : $"The byte \"0x{bytes[bad]:X2}\" is not UTF-8 text, so the file is no saved page";
        bag.Add(Codes.NotThisFormat, place, message, "Save the page again as UTF-8 text");
        return null;
    }

    // A NUL is valid UTF-8, yet only files that are no text have it.
    private static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        if (Utf8.IsValid(bytes)) return nul;
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done) offset += length;
        return nul >= 0 && nul < offset ? nul : offset;
    }
}
