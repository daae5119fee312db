using System.Collections.Frozen;

namespace EvidenceSite.Relate;

/// <summary>
/// Decides for every record what may be shown, and takes out of it what may not. What comes after Relate sees the records
/// that leave here and no others, so that nothing can be published by oversight.
/// </summary>
internal sealed class ReuseGate
{
    private readonly FrozenDictionary<string, ReuseDecision> decisions;

    private ReuseGate(FrozenDictionary<string, ReuseDecision> decisions, Content content) => (this.decisions, Content) = (decisions, content);

    /// <summary>The content as it may be shown.</summary>
    public Content Content { get; }

    public ReuseDecision Of(Record record) => decisions[record.Id];

    /// <summary>Decides, and reports what somebody wants to publish against a licence.</summary>
    /// <param name="content">With whole records.</param>
    public static ReuseGate Run(Content content, FrozenDictionary<string, Summary> summaries, DiagnosticBag bag)
    {
        var decided = content.Records.DistinctBy(r => r.Id).Select(record => (Record: record, Decision: ReuseJudge.Decide(record, content.Policy))).ToArray();
        foreach (var (record, decision) in decided)
        {
            CheckChoice(record, decision, bag);
            if (summaries.TryGetValue(record.Id, out var summary)) SummaryReuseCheck.Run(summary, record, content.Policy, bag);
        }
        var decisions = decided.ToFrozenDictionary(d => d.Record.Id, d => d.Decision, StringComparer.Ordinal);
        return new(decisions, content with { Records = [.. content.Records.Select(r => Masked(r, decisions[r.Id]))] });
    }

    private static Record Masked(Record record, ReuseDecision decision) => decision.Withheld is null ? record : record with { Abstract = [] };

    private static void CheckChoice(Record record, ReuseDecision decision, DiagnosticBag bag)
    {
        if (record.Publish is not { Abstract: true } choice || decision.Withheld is null) return;
        bag.Add(
            Codes.AbstractNotAllowed,
            choice.Place,
            $"The abstract of \"{record.Id}\" must not be shown: {ReuseWords.Why(decision)}",
            "Delete \"publish\", or correct \"licence\" where the source grants more");
    }
}
