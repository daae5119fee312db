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
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            foreach (var section in sections)
            {
                if (section.Length == 0) continue;
                deflate.Write(section.Written);
                deflate.Flush();
            }
        }
        return packed.ToArray();
    }
}
