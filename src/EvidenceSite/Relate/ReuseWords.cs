namespace EvidenceSite.Relate;

/// <summary>How messages speak of licences and of what is not allowed.</summary>
internal static class ReuseWords
{
    /// <summary>Why an abstract is withheld, as half a sentence.</summary>
    public static string Why(ReuseDecision decision) => decision.Withheld switch
    {
        WithheldReason.LicenceUnknown => "no licence of it is known",
        WithheldReason.AllRightsReserved => "its rights holders keep all rights",
        WithheldReason.NonCommercial => $"{decision.Grant?.Spdx} is for non-commercial use, and \"commercial\" in policy.yaml says that this site is not",
        _ => $"policy.yaml shows no abstracts under {decision.Grant?.Spdx}",
    };

    /// <summary>What a source stands under, as the object of a sentence.</summary>
    public static string Licence(LicenceGrant? grant, ReuseRule rule) =>
        grant?.Spdx is { } spdx ? spdx.ToString()
        : rule.Name == ReuseRule.AllRightsReserved ? "a licence that keeps all rights"
        : "a licence that nobody knows";
}
