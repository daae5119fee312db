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

    public static OutputFile Write(OutputPath path, Action<Utf8JsonWriter> content) => new(path, Bytes(content));

    /// <summary>One value, ending in a line feed.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            content(json);
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
