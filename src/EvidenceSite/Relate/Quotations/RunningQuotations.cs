using System.Text.RegularExpressions;

namespace EvidenceSite.Relate;

/// <summary>Words between quotation marks in a text that carries a citation: they stand in what is cited, as a quotation of its own does.</summary>
internal sealed partial class RunningQuotations(StoredAbstracts abstracts, DiagnosticBag bag)
{
    private int verified;

    /// <summary>Compares them all, and tells how many were found in their sources.</summary>
    public int Run(Content content)
    {
        foreach (var summary in content.Summaries)
        {
            Check(ClaimWalk.Claims(summary.Sections));
            foreach (var finding in summary.Findings) Check(finding, summary.RecordId);
        }
        foreach (var brief in content.Briefs) Check(brief.Claims);
        foreach (var page in content.Pages) Check(ClaimWalk.Claims(page.Sections));
        return verified;
    }

    // A finding speaks of its own record, also where it does not cite it again.
    private void Check(Finding finding, string recordId)
    {
        Check(PlainText.Of(finding.Sentence), [new Model.Cite(recordId, null, null, "", SuppressAuthor: false, finding.Place)]);
        Check(ClaimWalk.Claims(finding.Body, finding.Id));
    }

    private void Check(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims) Check(claim.Fragment, claim.Support.Cites);
    }

    private void Check(string text, ImmutableArray<Model.Cite> cites)
    {
        foreach (var quotation in Pattern().Matches(text).Select(match => match.Groups["words"].Value))
        {
            // What cannot be compared is the reader's own to judge; the page marks no such quotation as verified.
            var sources = cites.Select(cite => (Cite: cite, Stored: abstracts.Of(cite.RecordId))).Where(s => s.Stored?.Has(s.Cite.Locator) == true).ToArray();
            if (sources.Length == 0) continue;
            var pattern = QuotationPattern.Of(quotation);
            if (sources.Any(s => s.Stored!.Find(pattern, s.Cite.Locator) is not null)) verified++;
            else bag.AddRange([QuotationFault.NotFound(quotation, pattern, sources[0].Cite, sources[0].Stored!)]);
        }
    }

    // The marks of English, Spanish, German and Swedish; single ones are apostrophes too often. The comma or full stop that some put before the last mark is none of the source's.
    [GeneratedRegex("(?:“(?<words>[^“”]+?)[.,;:]?”|«(?<words>[^«»]+?)[.,;:]?»|„(?<words>[^„“”]+?)[.,;:]?[“”]|\"(?<words>[^\"]+?)[.,;:]?\")", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
