using System.Collections.Frozen;
using System.Globalization;

namespace EvidenceSite.Relate;

/// <summary>Every number of a finding or a claim stands in a passage that it rests on.</summary>
internal sealed class NumberCheck(StoredAbstracts abstracts, FrozenDictionary<string, Summary> summaries, DiagnosticBag bag)
{
    public void Run(Content content)
    {
        var records = content.Records.DistinctBy(r => r.Id).ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var summary in content.Summaries)
        {
            var language = records.GetValueOrDefault(summary.RecordId)?.Language;
            foreach (var finding in summary.Findings) Check(finding, summary.Language, language);
        }
        foreach (var brief in content.Briefs)
        {
            foreach (var claim in brief.Claims) Check(claim, brief.Language, records);
        }
    }

    private void Check(Finding finding, string language, string? sourceLanguage)
    {
        if (finding.Quotations.IsEmpty || Stated(PlainText.Of(finding.Sentence), language) is not { } stated) return;
        Report("finding", stated, finding.Place, finding.Quotations.SelectMany(q => NumberReader.Read(q.Text, sourceLanguage)));
    }

    private void Check(Claim claim, string language, FrozenDictionary<string, Record> records)
    {
        if (Stated(claim.Fragment, language) is not { } stated) return;
        var cited = new List<StatedNumber>();
        foreach (var cite in claim.Support.Cites)
        {
            // Where one of the sources cannot be read here, the number may stand there.
            if (!records.TryGetValue(cite.RecordId, out var record) || TextsOf(cite, record) is not { } texts) return;
            cited.AddRange(texts.SelectMany(text => NumberReader.Read(text, record.Language)));
        }
        Report("claim", stated, claim.Place, cited);
    }

    // Most statements have no number, and their sources need not be read.
    private static StatedNumber[]? Stated(string words, string language) => NumberReader.Read(words, language).ToArray() is { Length: > 0 } numbers ? numbers : null;

    private IEnumerable<string>? TextsOf(Model.Cite cite, Record record)
    {
        // The year of publication is what every citation says of its source.
        var year = record.Issued?.ToString()[..4] ?? "";
        if (cite.FindingId is { } id) return summaries.GetValueOrDefault(cite.RecordId)?.Findings.FirstOrDefault(f => f.Id == id)?.Quotations.Select(q => q.Text).Prepend(year);
        var stored = abstracts.Of(record.Id)!;
        if (!stored.Has(cite.Locator)) return null;
        return cite.Locator is null ? [record.Title, year, .. stored.TextsAt(null)] : stored.TextsAt(cite.Locator).Prepend(year);
    }

    private void Report(string kind, StatedNumber[] stated, Place place, IEnumerable<StatedNumber> cited)
    {
        var known = cited.Select(number => number.Value).ToHashSet();
        foreach (var number in stated.Where(number => !known.Contains(number.Value)))
        {
            var there = known.Count == 0 ? "no number" : string.Join(", ", known.Order().Select(value => value.ToString("0.############################", CultureInfo.InvariantCulture)));
            bag.Add(
                Codes.NumberNotFound, place, $"The number \"{number.Text}\" stands in no passage that the {kind} rests on; there stands {there}",
                kind == "claim" ? "Correct the number, or cite the section that gives it as well" : "Correct the number, or quote the words that give it as well");
        }
    }
}
