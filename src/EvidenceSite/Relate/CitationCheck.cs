using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>Every citation leads to a record, a section of its abstract, or a finding that is there.</summary>
internal sealed class CitationCheck
{
    private readonly FrozenDictionary<string, Record> records;
    private readonly FrozenDictionary<string, Summary> summaries;
    private readonly InputIds files;
    private readonly DiagnosticBag bag;

    private CitationCheck(Content content, FrozenDictionary<string, Summary> summaries, InputIds files, DiagnosticBag bag)
    {
        records = content.Records.DistinctBy(r => r.Id).ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);
        (this.summaries, this.files, this.bag) = (summaries, files, bag);
    }

    public static void Run(Content content, FrozenDictionary<string, Summary> summaries, InputIds files, DiagnosticBag bag)
    {
        var check = new CitationCheck(content, summaries, files, bag);
        foreach (var summary in content.Summaries)
        {
            check.Clusters(summary.Sections);
            foreach (var quotation in summary.Findings.SelectMany(f => f.Quotations)) check.Cite(quotation.Source);
        }
        foreach (var brief in content.Briefs) check.Clusters(brief.Sections);
        foreach (var page in content.Pages) check.Clusters(page.Sections);
        foreach (var cite in content.Glossary.SelectMany(t => t.Sources)) check.Cite(cite);
    }

    private void Clusters(ImmutableArray<Section> sections)
    {
        foreach (var cite in TextWalk.Clusters(sections).SelectMany(c => c.Cites)) Cite(cite);
    }

    private void Cite(Model.Cite cite)
    {
        if (!records.TryGetValue(cite.RecordId, out var record))
        {
            if (files.Records.Contains(cite.RecordId)) return;
            bag.Add(
                Codes.UnknownRecord,
                cite.Place,
                $"There is no record \"{cite.RecordId}\" to cite",
                NearestName.Hint(cite.RecordId, records.Keys) ?? "Add the record, or correct the id");
            return;
        }
        if (cite.FindingId is { } finding) Finding(cite, finding);
        if (cite.Locator is { } locator) Locator(cite, record, locator);
    }

    private void Finding(Model.Cite cite, string finding)
    {
        if (files.Summaries.Contains(cite.RecordId) && !summaries.ContainsKey(cite.RecordId)) return;
        var known = summaries.GetValueOrDefault(cite.RecordId)?.Findings.Select(f => f.Id).ToArray() ?? [];
        if (known.Contains(finding)) return;
        var allowed = known.Length == 0 ? "it has none" : "it has " + string.Join(", ", known);
        bag.Add(
            Codes.UnknownFinding,
            cite.Place,
            $"The summary of \"{cite.RecordId}\" has no finding \"{finding}\"; {allowed}",
            NearestName.Hint(finding, known));
    }

    // A locator that names no section may be a page or a figure, so only records with a labelled abstract are checked.
    private void Locator(Model.Cite cite, Record record, string locator)
    {
        var labels = record.Abstract.Select(s => s.Label).OfType<string>().ToArray();
        if (labels.Length == 0 || labels.Contains(locator, StringComparer.OrdinalIgnoreCase) || locator.Any(char.IsAsciiDigit)) return;
        bag.Add(
            Codes.UnknownSection,
            cite.Place,
            $"The abstract of \"{cite.RecordId}\" has no section \"{locator}\"; it has {string.Join(", ", labels)}",
            NearestName.Hint(locator, labels));
    }
}
