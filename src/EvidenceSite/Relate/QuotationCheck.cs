using System.Text;

namespace EvidenceSite.Relate;

/// <summary>Every quotation that supports a finding stands, word for word, in the section of the abstract that it cites.</summary>
internal static class QuotationCheck
{
    public static void Run(ImmutableArray<Record> records, IEnumerable<Summary> summaries, DiagnosticBag bag)
    {
        var byId = records.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var summary in summaries)
        {
            if (!byId.TryGetValue(summary.RecordId, out var record)) continue;
            foreach (var quotation in summary.Findings.SelectMany(f => f.Quotations)) Check(quotation, record, bag);
        }
    }

    private static void Check(SupportingQuotation quotation, Record record, DiagnosticBag bag)
    {
        var place = quotation.Source.Locator;
        var sections = record.Abstract.Where(s => place is null || string.Equals(s.Label, place, StringComparison.OrdinalIgnoreCase)).Select(s => Fold(s.Text)).ToArray();
        // A place that is no section of the abstract, such as a page, cannot be compared with what is stored.
        if (sections.Length == 0) return;
        var words = quotation.Text.Split("[…]").Select(Fold).Where(part => part.Length > 0).ToArray();
        if (sections.Any(section => Holds(section, words))) return;
        bag.Add(
            Codes.QuotationNotFound, quotation.Place, $"The abstract of \"{record.Id}\" does not say \"{Shorten(quotation.Text)}\"{(place is null ? "" : $" in its section {place}")}",
            "Copy the words from the record, mark what is left out with […], or cite the section they stand in");
    }

    // The parts around […] stand in their order, each beginning and ending with a whole word.
    private static bool Holds(string section, string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = section.IndexOf(part, from, StringComparison.Ordinal);
            while (at >= 0 && !IsWhole(section, at, part.Length)) at = section.IndexOf(part, at + 1, StringComparison.Ordinal);
            if (at < 0) return false;
            from = at + part.Length;
        }
        return parts.Length > 0;
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]))
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]) || !char.IsLetterOrDigit(text[at + length - 1]));

    // What typesetting changes and a quotation need not keep: white space, the form of quotation marks and dashes, soft hyphens.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        // Composed letters, so that an accent is part of its letter on both sides.
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (c == '\u00AD') continue;
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
                continue;
            }
            folded.Append(c switch
            {
                '“' or '”' or '„' or '«' or '»' => '"',
                '‘' or '’' or '‚' => '\'',
                '–' or '—' or '‐' or '‑' or '−' => '-',
                _ => c,
            });
        }
        return folded.ToString().Trim();
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
