using System.Text.Json;
using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import.Suite;

/// <summary>A case of the suite: how many of its fields are equal, and what went wrong.</summary>
internal sealed record SuiteCase(string Name, string Format, int Equal, int Compared, ImmutableArray<string> Differences, ImmutableArray<string> Errors)
{
    public static SuiteCase Run(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var source = ImportSource.Of(Path.GetFileName(file), json.RootElement.GetProperty("input").GetString()!);
        var entries = EntryFormats.Recognise(source)?.Read(source).ToList() ?? [];
        var errors = entries.SelectMany(e => e.Faults.ToImmutable()).Where(d => d.Severity == Severity.Error).Select(d => d.ToString()).ToList();
        var expected = json.RootElement.GetProperty("expected").EnumerateArray().Select(ZoteroItem.Read).ToList();
        if (entries.Count == 0) errors.Add("not recognised");
        if (entries.Count != expected.Count) errors.Add($"{entries.Count} entries for {expected.Count} items");
        var fields = expected.SelectMany((item, i) => ComparedItem.Compare(item, i < entries.Count ? ComparedItem.Of(entries[i]) : new ComparedItem()).Select(f => (Item: i, Field: f))).ToList();
        return new SuiteCase(Path.GetFileNameWithoutExtension(file), json.RootElement.GetProperty("format").GetString()!, fields.Count(f => f.Field.IsEqual), fields.Count,
            [.. fields.Where(f => !f.Field.IsEqual).Select(f => $"{f.Item} {f.Field.Field}: expected \"{f.Field.Expected}\", ours \"{f.Field.Ours}\"")], [.. errors]);
    }
}
