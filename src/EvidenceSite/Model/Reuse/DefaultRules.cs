namespace EvidenceSite.Model;

/// <summary>
/// The rules of a site that has none of its own. ND licences let a work be shared as it is, in whole or part, but no changed
/// version of it; NC licences all of that, not for money; without a licence there are only metadata, a link, words of one's
/// own and short quotations.
/// </summary>
internal static class DefaultRules
{
    // Courts have no number. This is two or three sentences, about a quarter of an abstract.
    private const int ShortQuotation = 60;

    public static ImmutableArray<ReuseRule> All { get; } =
    [
        .. Open.Select(name => Free(name)),
        .. NonCommercial.Select(name => Free(name) with { CommercialUse = false }),
        Verbatim("CC-BY-ND-*"),
        Verbatim("CC-BY-NC-ND-*") with { CommercialUse = false },
        Nothing(ReuseRule.AllRightsReserved),
        Nothing(ReuseRule.Unknown),
    ];

    private static ImmutableArray<string> Open =>
    [
        "CC0-1.0", "CC-PDM-1.0", "CC-PDDC", "PDDL-1.0", "CC-BY-*", "CC-BY-SA-*", "CC-SA-*", "ODC-By-*", "ODbL-*", "OGL-UK-*", "GFDL-*", "MIT", "Apache-*",
    ];

    private static ImmutableArray<string> NonCommercial => ["CC-BY-NC-*", "CC-BY-NC-SA-*"];

    private static ReuseRule Free(string name) => new()
    {
        Name = name,
        Abstract = true,
        QuotedWords = null,
        Adaptation = true,
        Translation = true,
        CommercialUse = true,
    };

    private static ReuseRule Verbatim(string name) => Free(name) with { Adaptation = false, Translation = false };

    private static ReuseRule Nothing(string name) => new()
    {
        Name = name,
        Abstract = false,
        QuotedWords = ShortQuotation,
        Adaptation = false,
        Translation = false,
        CommercialUse = false,
    };
}
