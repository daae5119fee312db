using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>Holds findings and claims to the words of the studies they rest on.</summary>
internal static class EvidenceCheck
{
    /// <summary>Compares every quotation and every number, and tells where each quotation of a finding stands.</summary>
    public static VerifiedEvidence Run(Content content, FrozenDictionary<string, Summary> summaries, DiagnosticBag bag)
    {
        var abstracts = new StoredAbstracts(content.Records);
        var passages = new QuotationCheck(abstracts, bag).Run(content.Summaries);
        var running = new RunningQuotations(abstracts, bag).Run(content);
        new NumberCheck(abstracts, summaries, bag).Run(content);
        return new(passages, running + passages.Values.Sum(found => found.Count(passage => passage.Part == 1)));
    }
}
