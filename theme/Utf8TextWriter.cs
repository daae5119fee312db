using System.Buffers;
using System.Text;

namespace EvidenceSite.Theme;

/// <summary>Takes a page as text and holds it as UTF-8, in a buffer that serves page after page: a page is never a string.</summary>
internal sealed class Utf8TextWriter : TextWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new(64 * 1024);

    // An encoder remembers the first half of a character that is written in two pieces.
    private readonly Encoder encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    // The renderer ends elements without content as XML does. HTML has no use for the slash (section 13.1.2.1), and a head has many of them.
    public override void Write(string? value) => Write(value == " />" ? ">" : value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        var target = buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        buffer.Advance(encoder.GetBytes(text, target, flush: false));
    }

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        buffer.ResetWrittenCount();
        encoder.Reset();
    }

    /// <summary>The bytes since the last <see cref="Clear"/>.</summary>
    public byte[] ToArray() => buffer.WrittenSpan.ToArray();
}
