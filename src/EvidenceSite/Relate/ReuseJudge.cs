namespace EvidenceSite.Relate;

/// <summary>What the site's policy says of a record.</summary>
internal static class ReuseJudge
{
    /// <summary>What may be done with the abstract: a grant of its own goes before the article's.</summary>
    public static ReuseDecision Decide(Record record, ReusePolicy policy)
    {
        var grant = GrantFor(record, "abstract");
        var decision = new ReuseDecision(grant, Effective(policy, grant));
        if (record.Abstract.IsEmpty || Reason(record, grant, policy) is not { } reason) return decision;
        return decision with { Withheld = reason, WithheldLabels = [.. record.Abstract.Select(section => section.Label).OfType<string>()] };
    }

    /// <summary>The grant for a part of a work: that part's own, else the article's; null when none is known.</summary>
    /// <param name="part">As <see cref="LicenceGrant.AppliesTo"/>'s.</param>
    public static LicenceGrant? GrantFor(Record record, string part) =>
        record.Licences.FirstOrDefault(grant => grant.AppliesTo == part) ?? record.ArticleLicence;

    /// <summary>What a grant allows this site. A licence that a site cannot use gives it no more than a source that keeps all rights.</summary>
    public static ReuseRule Effective(ReusePolicy policy, LicenceGrant? grant)
    {
        var rule = policy.For(grant);
        if (!IsOutOfReach(policy, rule)) return rule;
        var none = policy.Group(ReuseRule.AllRightsReserved);
        return rule with { Abstract = false, Adaptation = false, Translation = false, QuotedWords = Least(rule.QuotedWords, none.QuotedWords) };
    }

    private static bool IsOutOfReach(ReusePolicy policy, ReuseRule rule) => policy.Commercial && !rule.CommercialUse;

    private static WithheldReason? Reason(Record record, LicenceGrant? grant, ReusePolicy policy)
    {
        var rule = policy.For(grant);
        if (!rule.Abstract || (grant?.Spdx is null && IsOutOfReach(policy, rule)))
            return grant?.Spdx is not null ? WithheldReason.Licence
                : rule.Name == ReuseRule.AllRightsReserved ? WithheldReason.AllRightsReserved
                : WithheldReason.LicenceUnknown;
        if (IsOutOfReach(policy, rule)) return WithheldReason.NonCommercial;
        return record.Publish is { Abstract: false } ? WithheldReason.Record : null;
    }

    private static int? Least(int? a, int? b) => a is null || b is null ? a ?? b : Math.Min(a.Value, b.Value);
}
