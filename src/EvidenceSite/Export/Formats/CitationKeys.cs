using System.Collections.Frozen;
using System.Globalization;

namespace EvidenceSite.Export;

/// <summary>
/// The names of records in files that are cited by name: family name and year, which a writer remembers, and the record's id,
/// which makes the key unique whatever records come and go.
/// </summary>
internal static class CitationKeys
{
    // TeX and YAML both take these as they are.
    private const string Signs = "-._:";

    /// <summary>The key of every record, by its id. A key of the record's own, CSL's <c>citation-key</c>, goes first where no other record has it.</summary>
    public static FrozenDictionary<string, string> Of(IEnumerable<Record> records)
    {
        var keys = records.Select(record => (record.Id, Own: OwnKey(record), Made: Made(record))).ToArray();
        // BibTeX does not tell capitals from small letters.
        var taken = keys.Select(k => k.Made).Concat(keys.Select(k => k.Own).OfType<string>())
            .CountBy(key => key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return keys.ToFrozenDictionary(k => k.Id, k => k.Own is { } own && taken[own] == 1 ? own : k.Made, StringComparer.Ordinal);
    }

    private static string Made(Record record)
    {
        var name = record.Authors.FirstOrDefault();
        var stem = Letters(name?.Family ?? name?.Literal ?? "");
        var year = record.Issued?.Year.ToString(CultureInfo.InvariantCulture) ?? "";
        return stem.Length + year.Length == 0 ? record.Id : $"{stem}{year}-{record.Id}";
    }

    private static string? OwnKey(Record record)
    {
        var key = record.Variables.FirstOrDefault(v => v.Key == "citation-key").Value;
        return key is { Length: > 0 and <= 100 } && key.All(c => char.IsAsciiLetterOrDigit(c) || Signs.Contains(c)) ? key : null;
    }

    private static string Letters(string name) => string.Concat(Slug.Of(string.Concat(name.EnumerateRunes())).Where(char.IsAsciiLetterOrDigit));
}
