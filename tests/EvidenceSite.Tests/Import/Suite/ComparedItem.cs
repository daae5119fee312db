using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import.Suite;

/// <summary>An item as CSL variables, whichever program made it, in the form in which two are compared.</summary>
internal sealed class ComparedItem
{
    // What only one side has is a difference; other fields of ours have no place in Zotero's type and are not counted.
    private static readonly ImmutableHashSet<string> AlwaysCompared =
        ["type", "title", "names", "keyword", "issued", "abstract", "DOI", "ISSN", "ISBN", "page", "volume", "issue", "container-title", "language", "PMID", "PMCID"];

    // Zotero's books have no DOI, and its preprints only that.
    private static readonly ImmutableHashSet<string> NotOfBooks = ["DOI", "PMID", "PMCID", "container-title"];
    private static readonly ImmutableHashSet<string> NotOfPreprints = ["ISSN", "PMID", "PMCID", "container-title"];

    public SortedDictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    public static ComparedItem Of(ImportEntry entry)
    {
        var item = new ComparedItem();
        item.Fields["type"] = entry.Type;
        foreach (var group in entry.Values.GroupBy(v => v.Key)) item.Set(group.Key, string.Join(" ", group.Select(v => v.Text)));
        item.Set("names", string.Join("; ", entry.Names.Select(n => $"{n.Role}: {Name(n.Name)}")));
        item.Set("keyword", Sorted(entry.Keywords.Select(k => k.Text)));
        item.Set("abstract", string.Join(" ", entry.Abstract.Select(a => a.Label is null ? a.Text : $"{a.Label}: {a.Text}")));
        item.Set("rights", string.Join(" ", entry.Rights.Select(r => r.Text)));
        return item;
    }

    public void Set(string key, string? value)
    {
        var text = Normal(key, ImportEntry.Fold(value?.Replace('\u00a0', ' ')));
        if (text.Length > 0) Fields[key] = text;
    }

    public static string Sorted(IEnumerable<string> words) => string.Join(" | ", words.Select(ImportEntry.Fold).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The fields of the two that are compared, and whether each is the same.</summary>
    public static IEnumerable<(string Field, bool IsEqual, string Expected, string Ours)> Compare(ComparedItem expected, ComparedItem ours)
    {
        var without = expected.Fields.GetValueOrDefault("type") switch { "book" => NotOfBooks, "article" => NotOfPreprints, _ => [] };
        foreach (var key in expected.Fields.Keys.Union(ours.Fields.Keys.Where(AlwaysCompared.Except(without).Contains)).Order(StringComparer.Ordinal))
        {
            var (theirs, own) = (expected.Fields.GetValueOrDefault(key, ""), ours.Fields.GetValueOrDefault(key, ""));
            // A work's own address and that of its DOI, and a place of publication and of a meeting, are one field in Zotero.
            if (key == "publisher-place" && own.Length == 0) own = ours.Fields.GetValueOrDefault("event-place", "");
            yield return (key, theirs == own || (key == "rights" && own.Contains(theirs, StringComparison.Ordinal)), theirs, own);
        }
    }

    private static string Name(PersonName name) => name.Literal is { } whole ? Plain(whole)
        : Plain(string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family }.Where(p => !string.IsNullOrEmpty(p))))
            + " / " + Plain(string.Join(", ", new[] { name.Given, name.Suffix }.Where(p => !string.IsNullOrEmpty(p))));

    public static string Plain(string text) => ImportEntry.Fold(text);

    private static string Normal(string key, string text) => key switch
    {
        "issued" => DateText.Read(text)?.ToString() ?? "",
        "ISSN" or "ISBN" => Sorted(text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)),
        "DOI" => text.ToLowerInvariant(),
        // Records hold plain text where Zotero keeps its few tags.
        "title" => System.Text.RegularExpressions.Regex.Replace(text, "</?(i|b|sub|sup)>", ""),
        _ => text,
    };
}
