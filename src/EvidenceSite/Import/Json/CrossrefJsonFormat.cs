using System.Text.Json;

namespace EvidenceSite.Import;

/// <summary>Crossref's REST answers: one work, or a list of them, in a message.</summary>
internal sealed class CrossrefJsonFormat : IEntryFormat
{
    public string Name => "crossref-json";

    public bool Recognises(string head) => head.StartsWith('{') && head.Contains("\"message-type\"", StringComparison.Ordinal);

    public IEnumerable<ImportEntry> Read(ImportSource source)
    {
        var tree = JsonTree.Read(source, out var fault);
        if (fault is not null) yield return fault;
        var message = tree?["message"];
        var works = (message?["items"] ?? message)?.Items.Where(w => w.Kind == JsonValueKind.Object).ToList() ?? [];
        foreach (var work in works) yield return Work(work);
        if (fault is null && works.Count == 0) yield return ImportEntry.Broken(Place.WholeFile(source.Path), "The file has no work: Crossref's answers hold it in \"message\"");
    }

    private static ImportEntry Work(JsonPart work)
    {
        var entry = CslMapping.Read(work);
        if (work.First("subtitle") is { Text: { Length: > 0 } subtitle } && entry.Find("title") is { } title && !title.Text.Contains(subtitle, StringComparison.OrdinalIgnoreCase))
            entry.Replace("title", $"{title.Text.TrimEnd(':')}: {subtitle}", title.Place);
        if (entry.Find("title") is { } marked) entry.Replace("title", HtmlText.Plain(marked.Text), marked.Place);
        if (work.First("short-container-title") is { } brief) entry.Set("container-title-short", brief.Text, brief.Place);
        if (work["publisher-location"] is { } city) entry.Set("publisher-place", city.Text, city.Place);
        if (work["article-number"] is { } number) entry.Set("page", number.Text, number.Place);
        foreach (var kind in (ReadOnlySpan<string>)["published", "published-print", "published-online"])
        {
            if (work[kind] is { } date && CslMapping.Date(date) is { } day) entry.Set("issued", day.ToString(), date.Place);
        }
        if (work["abstract"] is { Text: { } summary } from)
        {
            entry.Abstract.Clear();
            HtmlText.AddAbstract(entry, summary, from.Place);
        }
        // The version of record before manuscripts and text mining, as its licence is the article's.
        var licences = work["license"]?.Items.ToList() ?? [];
        var best = licences.Find(l => l["content-version"]?.Text == "vor") ?? licences.Find(l => l["content-version"]?.Text is null or "unspecified");
        if (best?["URL"] is { } address) entry.AddRights(address.Text, address.Place);
        if (DateText.Read(work["indexed"]?["date-time"]?.Text) is { } indexed) entry.SourceDate = indexed;
        return entry;
    }
}
