using System.Text;

namespace EvidenceSite.Import;

/// <summary>A file to import that can be read more than once.</summary>
/// <param name="Path">As <see cref="Place.Path"/>.</param>
/// <param name="Open">Opens the bytes at their beginning; whoever calls it closes it.</param>
internal sealed record ImportSource(string Path, Func<Stream> Open)
{
    // In characters. Some exports begin with a licence or a list of fields.
    private const int HeadLength = 4096;

    public static ImportSource Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));

    public static ImportSource Of(string path, byte[] bytes) => new(path, () => new MemoryStream(bytes, writable: false));

    /// <summary>The text: UTF-8, or UTF-16 with a byte order mark. Bytes that are neither become U+FFFD, which the entry reports.</summary>
    public TextReader OpenText() => new StreamReader(Open(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);

    public Place At(int line, int column) => new(Path, line, column);

    /// <summary>The first characters, without the blanks in front.</summary>
    public string Head()
    {
        using var text = OpenText();
        var head = new char[HeadLength];
        var length = text.ReadBlock(head, 0, HeadLength);
        return new string(head, 0, length).TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\f');
    }
}
