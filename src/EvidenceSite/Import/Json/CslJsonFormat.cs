using System.Text.Json;
using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>CSL-JSON: an array of items, or one item.</summary>
internal sealed partial class CslJsonFormat : IEntryFormat
{
    public string Name => "csl-json";

    public bool Recognises(string head) => head.Length > 0 && head[0] is '[' or '{' && (head.AsSpan(1).TrimStart() is ['{' or ']', ..] || head[0] == '{') && Key().IsMatch(head);

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        var tree = JsonTree.Read(source, out var fault);
        if (fault is not null) yield return fault;
        foreach (var item in (tree?["items"] ?? tree)?.Items ?? [])
        {
            yield return item.Kind == JsonValueKind.Object ? CslMapping.Read(item)
                : ImportEntry.Broken(item.Place, $"An item of CSL-JSON is an object, not \"{item.Kind.ToString().ToLowerInvariant()}\"");
        }
        if (fault is null && tree?.Members.Count is not > 0) yield return ImportEntry.Broken(Place.WholeFile(source.Path), "The file has no item of CSL-JSON");
    }

    [GeneratedRegex("\"(?:type|title|author|issued|container-title|DOI)\"\\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
