using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace EvidenceSite.Export;

/// <summary>Writes JSON the same way every time: UTF-8, LF, letters of all scripts as they are.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    private static readonly JsonWriterOptions OneLine = Options with { Indented = false };

    public static OutputFile Write(OutputPath path, Action<Utf8JsonWriter> content) => new(path, Bytes(content));

    /// <summary>The same in one line, for files that there are many of.</summary>
    public static OutputFile WriteLine(OutputPath path, Action<Utf8JsonWriter> content) => new(path, Bytes(content, OneLine, "\n"u8));

    /// <summary>One value, ending in a line feed.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> content) => Bytes(content, Options, "\n"u8);

    /// <summary>One value without line feeds, neither in it nor behind it.</summary>
    public static byte[] Line(Action<Utf8JsonWriter> content) => Bytes(content, OneLine, []);

    private static byte[] Bytes(Action<Utf8JsonWriter> content, JsonWriterOptions options, ReadOnlySpan<byte> end)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            content(json);
        }
        stream.Write(end);
        return stream.ToArray();
    }
}
