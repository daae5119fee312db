namespace EvidenceSite.Relate;

/// <summary>Every quotation that supports a finding stands, word for word, in the section of the abstract that it cites.</summary>
internal sealed class QuotationCheck(StoredAbstracts abstracts, DiagnosticBag bag)
{
    /// <summary>Compares all quotations under findings, and tells by record where each of them stands.</summary>
    public Dictionary<string, ImmutableArray<Passage>> Run(IEnumerable<Summary> summaries)
    {
        var passages = new Dictionary<string, ImmutableArray<Passage>>(StringComparer.Ordinal);
        foreach (var summary in summaries)
        {
            if (abstracts.Of(summary.RecordId) is { } stored) passages.TryAdd(summary.RecordId, [.. summary.Findings.SelectMany(f => Passages(f, stored))]);
        }
        return passages;
    }

    private IEnumerable<Passage> Passages(Finding finding, StoredAbstract stored) => finding.Quotations.Index().SelectMany(quotation =>
        Find(quotation.Item, stored) is not { } found ? [] : found.Parts.Index().Select(part =>
            new Passage(finding.Id, quotation.Index + 1, found.Section, part.Item.Start, part.Item.End, part.Index + 1)));

    private (int Section, ImmutableArray<(int Start, int End)> Parts)? Find(SupportingQuotation quotation, StoredAbstract stored)
    {
        var locator = quotation.Source.Locator;
        if (!stored.Has(locator))
        {
            ReportUnverified(quotation);
            return null;
        }
        var pattern = QuotationPattern.Of(quotation.Text);
        var found = stored.Find(pattern, locator);
        if (found is null) bag.AddRange([QuotationFault.NotFound(quotation.Text, pattern, quotation.Source, stored) with { Place = quotation.Place }]);
        return found;
    }

    private void ReportUnverified(SupportingQuotation quotation)
    {
        var (id, locator) = (quotation.Source.RecordId, quotation.Source.Locator);
        // A section that is not in the abstract has been reported as such, unless it is a page or figure of the full text.
        var isElsewhere = locator is null || locator.Any(char.IsAsciiDigit) || !abstracts.Of(id)!.Has(null);
        if (!isElsewhere) return;
        bag.Add(
            Codes.QuotationUnverified, quotation.Place, $"The quotation cannot be compared with its source: the record \"{id}\" holds no text {(locator is null ? "of an abstract" : $"of \"{locator}\"")}",
            "Quote the abstract, add the abstract to the record, or compare the words yourself");
    }
}
