using System.Text;
using System.Text.Json;

namespace EvidenceSite.Import;

/// <summary>Reads a whole JSON file, strictly, with the place of every value.</summary>
internal static class JsonTree
{
    // In bytes.
    private const int Largest = 100_000_000;

    /// <summary>The file's value; null, with a broken entry that says why, when there is none.</summary>
    public static JsonPart? Read(ImportSource source, out ImportEntry? fault)
    {
        fault = null;
        var bytes = Bytes(source);
        if (bytes is null)
        {
            fault = ImportEntry.Broken(Place.WholeFile(source.Path), $"A JSON file has at most \"{Largest}\" bytes", "Export in several files, or as RIS");
            return null;
        }
        var from = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        try
        {
            return Tree(new Utf8JsonReader(bytes.AsSpan(from)), bytes, from, source);
        }
        catch (JsonException no)
        {
            fault = ImportEntry.Broken(source.At((int)(no.LineNumber ?? 0) + 1, (int)(no.BytePositionInLine ?? 0) + 1), $"The file is no JSON: {Words(no)}", "Look whether the file was saved to its end");
        }
        // Bytes that are no UTF-8, or half a surrogate pair.
        catch (InvalidOperationException no)
        {
            fault = ImportEntry.Broken(Place.WholeFile(source.Path), $"The file has text that is not UTF-8: {no.Message.TrimEnd('.')}", "Save the file again as UTF-8 text");
        }
        return null;
    }

    private static JsonPart? Tree(Utf8JsonReader reader, byte[] bytes, int from, ImportSource source)
    {
        var open = new Stack<JsonPart>();
        var (name, line, lineStart, seen) = ("", 1, from, from);
        while (reader.Read())
        {
            var offset = from + (int)reader.TokenStartIndex;
            for (; seen < offset; seen++)
            {
                if (bytes[seen] == (byte)'\n') (line, lineStart) = (line + 1, seen + 1);
            }
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                var closed = open.Pop();
                if (open.Count == 0) return Last(ref reader, closed);
                continue;
            }
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;
                continue;
            }
            var column = Encoding.UTF8.GetCharCount(bytes, lineStart, offset - lineStart) + 1;
            var part = Part(ref reader, source.At(line, column));
            if (open.Count > 0) open.Peek().Members.Add(new(open.Peek().Kind == JsonValueKind.Object ? name : "", part));
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) open.Push(part);
            else if (open.Count == 0) return Last(ref reader, part);
        }
        return null;
    }

    // What stands behind the value is a fault too, and shows only when it is read.
    private static JsonPart Last(ref Utf8JsonReader reader, JsonPart part)
    {
        while (reader.Read()) continue;
        return part;
    }

    private static JsonPart Part(ref Utf8JsonReader reader, Place place) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new JsonPart(JsonValueKind.Object, "", place),
        JsonTokenType.StartArray => new JsonPart(JsonValueKind.Array, "", place),
        JsonTokenType.String => new JsonPart(JsonValueKind.String, reader.GetString()!, place),
        JsonTokenType.Number => new JsonPart(JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan), place),
        JsonTokenType.True => new JsonPart(JsonValueKind.True, "", place),
        JsonTokenType.False => new JsonPart(JsonValueKind.False, "", place),
        _ => new JsonPart(JsonValueKind.Null, "", place),
    };

    private static byte[]? Bytes(ImportSource source)
    {
        using var stream = source.Open();
        if (stream.Length > Largest) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Words(JsonException fault)
    {
        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return PageFields.Short((end > 0 ? fault.Message[..end] : fault.Message).TrimEnd('.'));
    }
}
