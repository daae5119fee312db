using EvidenceSite.Render;

namespace EvidenceSite.Theme.Words;

/// <summary>What is said of a source's licence where the source is used, or where it may not be.</summary>
internal static class ReuseWords
{
    /// <summary>Why an abstract is not shown, in one sentence.</summary>
    public static string Why(WithheldReason reason, ReuseDecision decision, TextLookup texts) => reason switch
    {
        WithheldReason.LicenceUnknown => texts["withheld.licence-unknown"],
        WithheldReason.AllRightsReserved => texts["withheld.all-rights-reserved"],
        WithheldReason.Licence => texts.Fill("withheld.licence", "licence", Name(decision)),
        WithheldReason.NonCommercial => texts.Fill("withheld.non-commercial", "licence", Name(decision)),
        WithheldReason.Record => texts["withheld.record"],
        _ => throw new NotSupportedException($"No words for {reason}"),
    };

    /// <summary>The credit in short, beside a use whose page has it in full: <c>Richert et al. 2023, CC BY 4.0</c>.</summary>
    public static string ShortCredit(Study study, TextLookup texts)
    {
        var name = StudyWords.Nickname(study.Record, texts);
        return study.Reuse.Grant?.Spdx is { } licence ? $"{name}, {LicenceWords.Short(licence)}" : name;
    }

    /// <summary>An address as people read it: without scheme and final slash.</summary>
    public static string Bare(string url) => url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');

    private static string Name(ReuseDecision decision) => decision.Grant?.Spdx is { } licence ? LicenceWords.Short(licence) : "";
}
