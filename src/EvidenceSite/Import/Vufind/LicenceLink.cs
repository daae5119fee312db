using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>The address of a Creative Commons licence as it stands in a text, without the words that are glued to it.</summary>
/// <param name="Url">As the text has it.</param>
/// <param name="Index">Where it begins.</param>
internal sealed partial record LicenceLink(SpdxLicence Spdx, string Url, int Index, int Length)
{
    public static LicenceLink? First(string text) => All(text).FirstOrDefault();

    /// <summary>The licence that a text names; null, with the reason in words, when it names none, two, or one without version.</summary>
    /// <param name="doubt">Continues "The rights of the article …"; null when there is none.</param>
    public static LicenceLink? Only(string text, out string? doubt)
    {
        doubt = null;
        var links = All(text).ToList();
        var licences = links.Select(l => l.Spdx).Concat(Named(text)).Distinct().ToList();
        if (licences.Count > 1) doubt = $"name \"{licences[0]}\" and \"{licences[1]}\", and may name one licence";
        else if (licences is [var one] && Contradicts(one, text) is { } words)
            doubt = $"have the address of \"{one}\", but the words \"{words}\"";
        else if (licences.Count == 0) doubt = Unversioned().Match(text) is { Success: true } match
            ? $"name \"{match.Value.Trim()}\" without a version known to us" : "name no licence";
        if (doubt is not null) return null;
        // Statements repeat the address with and without encryption; the safe one is kept.
        return links.Find(l => l.Url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) ?? links.FirstOrDefault()
            ?? new LicenceLink(licences[0], licences[0].Url ?? "", -1, 0);
    }

    private static IEnumerable<LicenceLink> All(string text)
    {
        foreach (Match match in Address().Matches(text))
        {
            if (SpdxLicence.TryParse(match.Value, out var spdx)) yield return new LicenceLink(spdx, match.Value, match.Index, match.Length);
        }
    }

    // Only short names with a version: CC BY without one may be any of five licences.
    private static IEnumerable<SpdxLicence> Named(string text)
    {
        foreach (Match match in ShortName().Matches(text))
        {
            if (SpdxLicence.TryParse(match.Value, out var spdx)) yield return spdx;
        }
    }

    private static string? Contradicts(SpdxLicence licence, string text)
    {
        var match = Restriction().Match(text);
        var element = match.Groups["nc"].Success ? "NC" : "ND";
        return match.Success && !licence.ToString().Split('-').Contains(element, StringComparer.Ordinal) ? match.Value : null;
    }

    // A port's segment counts only with a slash behind it: "4.0/Open Access" has none.
    [GeneratedRegex(
        @"https?://(?:www\.)?creativecommons\.org/(?:licenses/[a-z]+(?:-[a-z]+)*/\d\.\d|publicdomain/(?:zero|mark)/1\.0)(?:/(?:[a-z]{2,3}/)?)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\bCC[ -](?:BY(?:[ -](?:NC|ND|SA)){0,2}[ -]\d\.\d|0[ -]1\.0)|\bCC0 1\.0", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    [GeneratedRegex(
        @"\bCC[ -]?BY(?:[ -](?:NC|ND|SA)){0,2}\b|Creative Commons[A-Za-z -]*|creativecommons\.org/licenses/[a-z0-9./-]*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unversioned();

    [GeneratedRegex(
        @"Attribution[ -]+(?:(?<nc>Non-?commercial)|No-?Deriv)[A-Za-z-]*|\bBY-(?:(?<nc>NC)|ND)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Restriction();
}
