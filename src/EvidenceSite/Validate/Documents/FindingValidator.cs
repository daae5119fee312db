namespace EvidenceSite.Validate;

/// <summary>Reads findings: a sentence in plain words, and the quotations it rests on.</summary>
/// <param name="recordId">The record that the quotations must come from.</param>
internal sealed class FindingValidator(string recordId)
{
    private const string Form = "End the quotation with the citation of its passage, as in > Words of the study [@";

    /// <summary>A finding from its heading and what stands below it.</summary>
    public Finding Read(Heading heading, ImmutableArray<Block> below, DiagnosticBag diagnostics)
    {
        var quotations = below.OfType<Quotation>().ToImmutableArray();
        if (quotations.IsEmpty)
        {
            diagnostics.Add(
                Codes.FindingUnsupported, heading.Place, $"The finding \"{heading.Id}\" has no quotation that supports it",
                $"Put one below it, as in > Words of the study [@{recordId}, Results]");
        }
        var supporting = quotations.Select(quotation => ReadQuotation(quotation, diagnostics)).OfType<SupportingQuotation>();
        return new Finding(heading.Id ?? "", heading.Content, [.. below.Where(block => block is not Quotation)], [.. supporting], heading.Place);
    }

    private SupportingQuotation? ReadQuotation(Quotation quotation, DiagnosticBag diagnostics)
    {
        var clusters = TextWalk.Clusters(quotation.Content).ToArray();
        if (clusters is not [{ Cites: [var cite] }] || !EndsIn(quotation, clusters[0]))
        {
            var count = clusters.Sum(cluster => cluster.Cites.Length);
            var fault = count == 1 ? "does not end in its citation" : $"has {(count == 0 ? "no citation" : $"{count} citations")} where one is wanted, at its end";
            diagnostics.Add(Codes.QuotationSource, quotation.Place, $"The quotation {fault}", $"{Form}{recordId}, Results]");
            return null;
        }
        if (!IsOwn(cite, diagnostics)) return null;
        var text = StripMarks(string.Join(' ', TextWalk.Lines(quotation.Content).Select(PlainText.Of)).Trim());
        if (text.Length > 0) return new SupportingQuotation(text, cite, quotation.Place);
        diagnostics.Add(Codes.EmptyValue, quotation.Place, "The quotation has no words before its citation");
        return null;
    }

    private bool IsOwn(Model.Cite cite, DiagnosticBag diagnostics)
    {
        if (cite.RecordId != recordId)
        {
            diagnostics.Add(
                Codes.QuotationSource, cite.Place, $"The quotation cites \"{cite.RecordId}\", but a finding rests on the words of its own record, \"{recordId}\"",
                $"Quote \"{recordId}\", or move the finding to the summary of \"{cite.RecordId}\"");
        }
        else if (cite.FindingId is not null)
        {
            diagnostics.Add(
                Codes.QuotationSource, cite.Place, $"The quotation cites the finding \"{cite.FindingId}\", but a finding rests on the words of the record",
                $"Write [@{recordId}] or the section, as in [@{recordId}, Results]");
        }
        return cite.RecordId == recordId && cite.FindingId is null;
    }

    private static bool EndsIn(Quotation quotation, CitationCluster cluster)
    {
        if (quotation.Content is not [.., Paragraph last]) return false;
        var end = last.Content.LastOrDefault(inline => inline is not TextRun run || !string.IsNullOrWhiteSpace(run.Text));
        return ReferenceEquals(end, cluster);
    }

    // Marks around the whole say that it is a quotation, which the block says already.
    private static string StripMarks(string text) => text is ['"', .., '"'] or ['“', .., '”'] or ['«', .., '»'] or ['‘', .., '’'] && text.Length > 1
        ? text[1..^1].Trim()
        : text;
}
