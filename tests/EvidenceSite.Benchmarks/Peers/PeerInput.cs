using System.Net;
using System.Text;
using System.Text.Json;
using EvidenceSite.Search;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>Writes a catalogue in the forms that other programs index: pages for Pagefind, lines of JSON for MiniSearch.</summary>
internal static class PeerInput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder of pages.</summary>
    public static string Pages(string folder) => Path.Combine(folder, "pages");

    /// <summary>The file of documents.</summary>
    public static string Documents(string folder) => Path.Combine(folder, "documents.jsonl");

    public static void Write(Catalogue catalogue, string folder)
    {
        Directory.CreateDirectory(folder);
        using var lines = new StreamWriter(Documents(folder), append: false, Utf8);
        foreach (var document in PeerDocument.All(catalogue))
        {
            var page = Path.Combine(Pages(folder), document.Path);
            Directory.CreateDirectory(page);
            File.WriteAllText(Path.Combine(page, "index.html"), Page(document), Utf8);
            lines.Write(Line(document) + "\n");
        }
    }

    /// <summary>The titles of all records, as written.</summary>
    public static IEnumerable<string> Titles(string folder) =>
        from line in File.ReadLines(Documents(folder))
        let document = JsonSerializer.Deserialize<Dictionary<string, string>>(line)!
        where document["id"].StartsWith("record/", StringComparison.Ordinal)
        select document["title"];

    // As bare as a page can be: what else ours have (navigation, data for machines) would only cost the other program time.
    private static string Page(PeerDocument document)
    {
        var title = WebUtility.HtmlEncode(document.Title);
        // The title stands in the heading.
        var texts = document.Fields.OrderBy(field => field.Key).SelectMany(field => field.Key == SearchField.Title ? field.Value.Skip(1) : field.Value);
        return string.Concat(
            $"<!DOCTYPE html>\n<html lang=\"{WebUtility.HtmlEncode(document.Language)}\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\n",
            $"<body><main data-pagefind-body><h1>{title}</h1>\n",
            string.Concat(texts.Concat(document.Identifiers).Select(text => $"<p>{WebUtility.HtmlEncode(text)}</p>\n")),
            "</main></body></html>\n");
    }

    private static string Line(PeerDocument document)
    {
        var fields = document.Fields.ToDictionary(field => field.Key.ToString().ToLowerInvariant(), field => string.Join('\n', field.Value), StringComparer.Ordinal);
        fields["id"] = document.Path;
        fields["shown"] = document.Shown;
        fields["identifier"] = string.Join('\n', document.Identifiers);
        return JsonSerializer.Serialize(fields);
    }
}
