using System.Globalization;

namespace EvidenceSite.Import;

/// <summary>Remembers the records of a run by their identifiers and titles, and finds those of one study under two ids.</summary>
internal sealed class RecordTwins
{
    // In letters and digits; shorter titles, such as "Editorial", are many studies'.
    private const int ShortestTitle = 12;

    private const string ByTitle = "title and first author";

    private readonly Dictionary<string, (string Id, Place Place, int? Year)> seen = new(StringComparer.Ordinal);

    /// <summary>Says where the same study was read before; the record is remembered in either case.</summary>
    public void Report(Record record, DiagnosticBag bag)
    {
        var isTold = false;
        foreach (var (what, key) in Keys(record))
        {
            if (!seen.TryGetValue(key, out var other)) seen.Add(key, (record.Id, record.Place, record.Issued?.Year));
            else if (!isTold && !other.Id.Equals(record.Id, StringComparison.OrdinalIgnoreCase) && IsNear(other.Year, record.Issued?.Year, what))
            {
                isTold = true;
                bag.Add(Codes.ImportedTwin, record.Place,
                    $"The record \"{record.Id}\" has the same {what} as \"{other.Id}\", which was read from {other.Place}", "Keep one of the two, with the identifiers of both");
            }
        }
    }

    private static IEnumerable<(string What, string Key)> Keys(Record record)
    {
        if (record.Doi is { } doi) yield return ("DOI", $"doi {doi}");
        if (record.Pmid is { } pmid) yield return ("PMID", $"pmid {pmid}");
        if (record.Pmcid is { } pmcid) yield return ("PMCID", $"pmcid {pmcid}");
        var title = Letters(record.Title);
        var author = record.Authors.IsEmpty ? "" : Letters(record.Authors[0].Family ?? record.Authors[0].Literal ?? "");
        if (title.Length >= ShortestTitle && author.Length > 0) yield return (ByTitle, $"title {author} {title}");
    }

    // A preprint and its article, or print and online, are a year apart.
    private static bool IsNear(int? one, int? other, string what) => what != ByTitle || one is null || other is null || Math.Abs(one.Value - other.Value) <= 1;

    private static string Letters(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormD)
        .Where(c => char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant));
}
