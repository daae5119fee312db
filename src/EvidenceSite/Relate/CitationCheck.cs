using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>Every citation leads to a record, a section of its abstract, or a finding that is there.</summary>
internal sealed class CitationCheck
{
    private readonly FrozenDictionary<string, Record> records;
    private readonly FrozenDictionary<string, Summary> summaries;
    private readonly InputIds files;
    private readonly DiagnosticBag bag;
    private readonly MissingTargets missingRecords = new();
    private readonly MissingTargets missingSummaries = new();

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
        check.Missing();
    }

    private void Missing()
    {
        missingRecords.Report(
            Codes.UnknownRecord, bag, id => ($"There is no record \"{id}\" to cite", NearestName.Hint(id, records.Keys) ?? "Add the record, or correct the id"));
        missingSummaries.Report(
            Codes.UnknownFinding, bag, id => ($"There is no summary of \"{id}\" that could have findings", $"Write summaries/{id}.md, or cite the record alone: [@{id}]"));
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
            missingRecords.Add(cite.RecordId, cite.Place);
            return;
        }
        if (cite.FindingId is { } finding) Finding(cite, finding);
        if (cite.Locator is { } locator) Locator(cite, record, locator);
    }

    private void Finding(Model.Cite cite, string finding)
    {
        if (!summaries.TryGetValue(cite.RecordId, out var summary))
        {
            if (!files.Summaries.Contains(cite.RecordId)) missingSummaries.Add(cite.RecordId, cite.Place);
            return;
        }
        var known = summary.Findings.Select(f => f.Id).ToArray();
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
