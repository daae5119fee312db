using System.Text.Json;

namespace EvidenceSite.Import;

/// <summary>Europe PMC's search answers (REST, <c>resultType=core</c> or <c>lite</c>).</summary>
internal sealed class EuropePmcFormat : IEntryFormat
{
    public string Name => "europepmc";

    public bool Recognises(string head) => head.StartsWith('{') && (head.Contains("\"resultList\"", StringComparison.Ordinal) || head.Contains("\"hitCount\"", StringComparison.Ordinal));

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        var tree = JsonTree.Read(source, out var fault);
        if (fault is not null) yield return fault;
        var results = tree?["resultList"]?["result"]?.Items.Where(r => r.Kind == JsonValueKind.Object).ToList() ?? [];
        foreach (var result in results) yield return EuropePmcMapping.Read(result);
        if (fault is null && results.Count == 0) yield return ImportEntry.Broken(Place.WholeFile(source.Path), "The file has no result of Europe PMC");
    }
}
