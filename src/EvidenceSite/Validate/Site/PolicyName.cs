namespace EvidenceSite.Validate;

/// <summary>What a rule of the policy can be called.</summary>
internal static class PolicyName
{
    /// <summary>False, with a diagnostic, for a name that fits no licence.</summary>
    public static bool IsUsable(string name, Place place, DiagnosticBag diagnostics)
    {
        if (ReuseRule.IsGroup(name)) return true;
        if (name.Contains('*', StringComparison.Ordinal)) return IsPattern(name, place, diagnostics);
        var isKnown = SpdxLicence.TryParse(name, out var licence);
        if (isKnown && string.Equals(licence.ToString(), name, StringComparison.OrdinalIgnoreCase)) return true;
        var hint = isKnown ? $"Write {licence}"
            : SpdxLicence.Ids.Any(id => About(name + "-*", id)) ? $"Write {name}-* for all its versions, or name one"
            : NearestName.Hint(name, [ReuseRule.AllRightsReserved, ReuseRule.Unknown, .. SpdxLicence.Ids]);
        diagnostics.Add(
            Codes.PolicyLicence, place, $"{Quoted.Of(name)} is not an SPDX licence id, nor \"all-rights-reserved\" or \"unknown\"",
            hint ?? "Write an id such as CC-BY-4.0, or a pattern such as CC-BY-*");
        return false;
    }

    private static bool IsPattern(string name, Place place, DiagnosticBag diagnostics)
    {
        if (name.IndexOf('*', StringComparison.Ordinal) != name.Length - 1 || !name.EndsWith("-*", StringComparison.Ordinal))
            diagnostics.Add(
                Codes.PolicyLicence, place, $"{Quoted.Of(name)} is not a pattern: a star stands for version and port, after the last hyphen",
                "Write a pattern such as CC-BY-NC-* or CC-BY-3.0-*");
        else if (!name.Equals("LicenseRef-*", StringComparison.OrdinalIgnoreCase) && !SpdxLicence.Ids.Any(id => About(name, id)))
            diagnostics.Add(
                Codes.PolicyLicence, place, $"No licence on the SPDX list fits the pattern {Quoted.Of(name)}",
                NearestName.Hint(name, Patterns()) ?? "Write a pattern such as CC-BY-NC-* or CC-BY-3.0-*");
        else return true;
        return false;
    }

    private static bool About(string pattern, string id) => Named(pattern).IsAbout(id);

    private static ReuseRule Named(string name) => ReusePolicy.Default.Group(ReuseRule.Unknown) with { Name = name };

    private static IEnumerable<string> Patterns() => ReusePolicy.Default.Rules.Select(rule => rule.Name).Where(name => name.EndsWith('*'));
}
