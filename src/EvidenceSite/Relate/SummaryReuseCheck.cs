namespace EvidenceSite.Relate;

/// <summary>Whether a summary keeps to what its source's licence allows.</summary>
internal static class SummaryReuseCheck
{
    private const string Mend = "Tell the findings in your own words and write \"reuse: own-words\", or correct \"licence\" in the record";

    public static void Run(Summary summary, Record record, ReusePolicy policy, DiagnosticBag bag)
    {
        // What was read is what was adapted: the abstract may stand under another licence than the article.
        var grant = ReuseJudge.GrantFor(record, summary.BasedOn == "abstract" ? "abstract" : "article");
        var rule = ReuseJudge.Effective(policy, grant);
        if (summary.Reuse == SummaryReuse.OwnWords) OwnWords(summary, grant, rule, bag);
        else Adapted(summary, record, (grant, rule), bag);
        QuotationLimit.Check(summary, record, policy, bag);
    }

    private static void OwnWords(Summary summary, LicenceGrant? grant, ReuseRule rule, DiagnosticBag bag)
    {
        if (rule.OwnWords) return;
        bag.Add(
            Codes.OwnWordsNotAllowed,
            summary.ReusePlace,
            $"\"{summary.RecordId}\" stands under {ReuseWords.Licence(grant, rule)}, and policy.yaml allows no summary of such sources",
            "Delete the summary, or change the rule");
    }

    private static void Adapted(Summary summary, Record record, (LicenceGrant? Grant, ReuseRule Rule) source, DiagnosticBag bag)
    {
        var licence = ReuseWords.Licence(source.Grant, source.Rule);
        if (!source.Rule.Adaptation)
            bag.Add(
                Codes.AdaptationNotAllowed,
                summary.ReusePlace,
                $"The summary adapts \"{record.Id}\", which stands under {licence}; no adaptation of it may be published here",
                Mend);
        else if (!source.Rule.Translation && IsTranslation(summary, record))
            bag.Add(
                Codes.TranslationNotAllowed,
                summary.ReusePlace,
                $"The summary translates \"{record.Id}\" into \"{summary.Language}\"; under {licence} no translation may be published here",
                Mend);
    }

    // Regions of one language, such as en-GB and en-US, are no translation of each other.
    private static bool IsTranslation(Summary summary, Record record) =>
        record.Language is { } original && !string.Equals(Primary(original), Primary(summary.Language), StringComparison.OrdinalIgnoreCase);

    private static string Primary(string tag) => tag.Split('-')[0];
}
