using System.Text;

namespace EvidenceSite.Import;

/// <summary>Opens a table in the encoding that it turns out to have.</summary>
internal static class CsvText
{
    private const int BlockSize = 1 << 16;

    /// <summary>The text, and what was guessed about it; null for nothing.</summary>
    public static (TextReader Text, string? Guess) Open(ImportSource source)
    {
        if (IsUnicode(source)) return (source.OpenText(), null);
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return (new StreamReader(source.Open(), windows), "the encoding Windows-1252");
    }

    private static bool IsUnicode(ImportSource source)
    {
        using var stream = source.Open();
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, chars) = (new byte[BlockSize], new char[BlockSize + 1]);
        var isFirst = true;
        try
        {
            while (stream.Read(bytes, 0, bytes.Length) is var length and > 0)
            {
                if (isFirst && length > 1 && bytes[0] is 0xFF or 0xFE && bytes[1] is 0xFE or 0xFF) return true;
                isFirst = false;
                decoder.GetChars(bytes, 0, length, chars, 0, flush: false);
            }
            decoder.GetChars([], 0, 0, chars, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
