namespace EvidenceSite.Model;

/// <summary>What <c>output-config/policy.yaml</c> says: what may be published of a source, by its licence.</summary>
/// <param name="Commercial">Whether this site is used for money, so that sources for non-commercial use are out of its reach.</param>
/// <param name="Rules">The site's own, then the built-in ones that they leave standing; always with one for each group.</param>
public sealed record ReusePolicy(bool Commercial, ImmutableArray<ReuseRule> Rules)
{
    private static readonly ImmutableArray<string> NoRights = ["all rights reserved", "todos los derechos reservados"];

    /// <summary>The policy of a site without <c>policy.yaml</c>.</summary>
    public static ReusePolicy Default { get; } = Of(commercial: false, []);

    /// <summary>Rules of a site, and for what they do not name the built-in ones.</summary>
    public static ReusePolicy Of(bool commercial, ImmutableArray<ReuseRule> own)
    {
        var named = own.Select(rule => rule.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(commercial, own.AddRange(DefaultRules.All.Where(rule => !named.Contains(rule.Name))));
    }

    /// <summary>
    /// The rule for a grant. The longest name that fits wins: an id before a pattern, a pattern with a version before one without.
    /// A licence without SPDX id is unknown, unless its words keep all rights: what is not plain is not guessed.
    /// </summary>
    /// <param name="grant">Null where nothing is known.</param>
    public ReuseRule For(LicenceGrant? grant)
    {
        if (grant?.Spdx is not { } licence) return Group(grant is not null && KeepsAllRights(grant) ? ReuseRule.AllRightsReserved : ReuseRule.Unknown);
        return Rules.Where(rule => rule.IsAbout(licence)).OrderByDescending(rule => rule.Name.TrimEnd('*').Length).FirstOrDefault()
            ?? Group(ReuseRule.Unknown);
    }

    /// <summary>The rule of <see cref="ReuseRule.AllRightsReserved"/> or <see cref="ReuseRule.Unknown"/>.</summary>
    public ReuseRule Group(string name) => Rules.First(rule => rule.Name == name);

    private static bool KeepsAllRights(LicenceGrant grant) => NoRights.Any(words =>
        grant.Statement?.Contains(words, StringComparison.OrdinalIgnoreCase) == true
        || grant.Copyright?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);
}
