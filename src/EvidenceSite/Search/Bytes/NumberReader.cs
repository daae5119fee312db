using System.Buffers.Binary;

namespace EvidenceSite.Search;

/// <summary>Reads what <see cref="ByteSink.Number(uint)"/> wrote.</summary>
internal ref struct NumberReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Offset { get; private set; }

    public readonly bool AtEnd => Offset == bytes.Length;

    public int Next()
    {
        var first = bytes[Offset++];
        switch (first)
        {
            case < 224:
                return first;
            case < 248:
                return 224 + ((first - 224) << 8) + bytes[Offset++];
            case < 255:
                Offset += 2;
                return 6368 + ((first - 248) << 16) + (bytes[Offset - 2] << 8) + bytes[Offset - 1];
            default:
                Offset += 4;
                return BinaryPrimitives.ReadInt32LittleEndian(bytes[(Offset - 4)..]);
        }
    }
}
