namespace EvidenceSite.Relate;

/// <summary>Whether all quotations of a source together stay within the words that may be quoted of it.</summary>
internal static class QuotationLimit
{
    public static void Check(Summary summary, Record record, ReusePolicy policy, DiagnosticBag bag)
    {
        // Abstract and article count as one source unless the abstract stands under a grant of its own.
        foreach (var part in summary.Findings.SelectMany(f => f.Quotations).GroupBy(q => ReuseJudge.GrantFor(record, PartOf(q, record))))
        {
            var rule = ReuseJudge.Effective(policy, part.Key);
            if (rule.QuotedWords is { } limit) Check([.. part], limit, ReuseWords.Licence(part.Key, rule), bag);
        }
    }

    // One report where the limit is passed; those after it go without saying.
    private static void Check(ImmutableArray<SupportingQuotation> quotations, int limit, string licence, DiagnosticBag bag)
    {
        var words = 0;
        foreach (var quotation in quotations)
        {
            words += Words(quotation.Text);
            if (words <= limit) continue;
            bag.Add(
                Codes.QuotedTooMuch,
                quotation.Place,
                $"With this quotation, {words} words of \"{quotation.Source.RecordId}\" are quoted; of a source under {licence} it may be {limit}",
                "Quote less, or take a quotation out");
            return;
        }
    }

    // A place that names a section of the abstract, or no place: the abstract. Any other, such as a page: the article.
    private static string PartOf(SupportingQuotation quotation, Record record) =>
        quotation.Source.Locator is not { } place || record.Abstract.Any(s => string.Equals(s.Label, place, StringComparison.OrdinalIgnoreCase)) ? "abstract" : "article";

    private static int Words(string text) => text.Split((char[]?)null).Count(word => word.Any(char.IsLetterOrDigit));
}
