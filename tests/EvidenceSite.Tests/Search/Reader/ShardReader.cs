using System.IO.Compression;
using System.Text;

namespace EvidenceSite.Tests.Search.Reader;

/// <summary>Reads one file of an index as FORMAT.md, section 2, describes it. It shares no code with what writes them.</summary>
public sealed class ShardReader
{
    private readonly byte[] bytes;

    public ShardReader(ReadOnlyMemory<byte> file)
    {
        using var packed = new MemoryStream(file.ToArray());
        using var inflate = new DeflateStream(packed, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        inflate.CopyTo(whole);
        bytes = whole.ToArray();
    }

    public int Offset { get; set; }

    public bool AtEnd => Offset == bytes.Length;

    public byte Byte() => bytes[Offset++];

    public byte[] Bytes(int count)
    {
        Offset += count;
        return bytes[(Offset - count)..Offset];
    }

    public int Number()
    {
        int first = Byte();
        if (first < 224) return first;
        if (first < 248) return 224 + ((first - 224) * 256) + Byte();
        if (first < 255) return 6_368 + ((first - 248) * 65_536) + (Byte() * 256) + Byte();
        return Byte() | (Byte() << 8) | (Byte() << 16) | (Byte() << 24);
    }

    public int[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => Number())];

    public string Text() => Encoding.UTF8.GetString(Bytes(Number()));

    /// <summary>A text that begins as the one before it does.</summary>
    public string Text(string before)
    {
        var shared = Number();
        return before[..shared] + Text();
    }

    public string Rest() => Encoding.UTF8.GetString(Bytes(bytes.Length - Offset));
}
