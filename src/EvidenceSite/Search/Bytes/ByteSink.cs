using System.Buffers.Binary;
using System.Text;

namespace EvidenceSite.Search;

/// <summary>Bytes under way, in the codes of FORMAT.md, section 2.</summary>
internal sealed class ByteSink
{
    private const int OneByte = 224;
    private const int TwoBytes = OneByte + (24 * 256);
    private const int ThreeBytes = TwoBytes + (7 * 65_536);

    private byte[] bytes = new byte[64];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>The bytes between two offsets.</summary>
    public ReadOnlySpan<byte> this[int start, int end] => bytes.AsSpan(start, end - start);

    public void Byte(byte value) => Room(1)[0] = value;

    public void Bytes(ReadOnlySpan<byte> values) => values.CopyTo(Room(values.Length));

    /// <summary>A number in one to five bytes: small ones in one, as positions within an abstract mostly are.</summary>
    public void Number(uint value)
    {
        switch (value)
        {
            case < OneByte:
                Byte((byte)value);
                break;
            case < TwoBytes:
                Bytes([(byte)(OneByte + ((value - OneByte) >> 8)), (byte)(value - OneByte)]);
                break;
            case < ThreeBytes:
                var rest = value - TwoBytes;
                Bytes([(byte)(248 + (rest >> 16)), (byte)(rest >> 8), (byte)rest]);
                break;
            default:
                Byte(255);
                BinaryPrimitives.WriteUInt32LittleEndian(Room(4), value);
                break;
        }
    }

    public void Number(int value) => Number(checked((uint)value));

    /// <summary>UTF-8 with its length in bytes before it.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        Number(count);
        Encoding.UTF8.GetBytes(text, Room(count));
    }

    /// <summary>A text that shares its beginning with the one before it.</summary>
    public void Text(string text, string before)
    {
        var shared = SharedText.Length(before, text);
        Number(shared);
        Text(text.AsSpan(shared));
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        Length += count;
        return bytes.AsSpan(Length - count, count);
    }
}
