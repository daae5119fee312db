using System.IO.Compression;

namespace EvidenceSite.Search;

/// <summary>DEFLATE without a wrapper (RFC 1951), as a browser's <c>DecompressionStream("deflate-raw")</c> reads it.</summary>
internal static class Packed
{
    /// <summary>
    /// Packs sections into one stream. Each begins a block of its own, so that numbers of one kind have a code of their own: that
    /// makes an index a tenth smaller.
    /// </summary>
    public static byte[] Of(params ReadOnlySpan<ByteSink> sections)
    {
        using var packed = new MemoryStream();
        // Numbers seldom repeat in rows, so a longer search for repetitions takes twice the time and finds nothing.
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var i = 0; i < sections.Length; i++)
            {
                deflate.Write(sections[i].Written);
                if (i + 1 < sections.Length) deflate.Flush();
            }
        }
        return packed.ToArray();
    }

    /// <summary>
    /// Packs a text that may refer back to another one, which is packed before it and left out: a reader puts the two together again
    /// before unpacking. Small blocks of like texts become a fifth smaller so.
    /// </summary>
    /// <param name="primer">The other text.</param>
    /// <param name="start">Its packed bytes, the same for every text; a stream without an end.</param>
    public static byte[] After(ReadOnlySpan<byte> primer, ReadOnlySpan<byte> text, out byte[] start)
    {
        using var packed = new MemoryStream();
        int length;
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(primer);
            deflate.Flush();
            length = (int)packed.Length;
            deflate.Write(text);
        }
        start = packed.GetBuffer().AsSpan(0, length).ToArray();
        return packed.GetBuffer().AsSpan(length, (int)packed.Length - length).ToArray();
    }
}
