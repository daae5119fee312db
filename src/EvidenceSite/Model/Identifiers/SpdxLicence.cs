namespace EvidenceSite.Model;

/// <summary>A licence by its id on the SPDX licence list, or an unlisted one by a <c>LicenseRef-</c> id (SPDX 3.0, annex on licence expressions).</summary>
public readonly record struct SpdxLicence
{
    private const string Reference = "LicenseRef-";

    private readonly string? id;

    private SpdxLicence(string id) => this.id = id;

    /// <summary>The ids of the listed licences that we know, in ordinal order.</summary>
    public static ImmutableArray<string> Ids => SpdxLicenceTable.Ids;

    /// <summary>
    /// Reads an SPDX id, a licence's name or short name, its address in the forms in which it is met (deed, legal code, port,
    /// former scheme) or its page at spdx.org. A port that SPDX does not list and a name without version are refused:
    /// they are other licences than the ones we know.
    /// </summary>
    public static bool TryParse(string? text, out SpdxLicence licence)
    {
        licence = default;
        var trimmed = (text ?? "").Trim();
        if (trimmed.StartsWith(Reference, StringComparison.OrdinalIgnoreCase))
        {
            var name = trimmed[Reference.Length..];
            if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.')) return false;
            licence = new SpdxLicence(Reference + name);
            return true;
        }
        if (Find(trimmed) is not { } entry) return false;
        licence = new SpdxLicence(entry.Id);
        return true;
    }

    /// <summary>The SPDX id, such as <c>CC-BY-4.0</c>.</summary>
    public override string ToString() => id ?? "";

    /// <summary>Its steward's page; null for a <c>LicenseRef-</c>.</summary>
    public string? Url => Entry?.Url;

    /// <summary>As its steward writes it: <c>Creative Commons Attribution 4.0 International</c>; the id of a <c>LicenseRef-</c>.</summary>
    public string Name => Entry?.Name ?? ToString();

    /// <summary>As a credit line writes it: <c>CC BY 4.0</c>; the id of a <c>LicenseRef-</c>.</summary>
    public string ShortName => Entry?.ShortName ?? ToString();

    /// <summary>Whether a changed version may be shared; false for a <c>LicenseRef-</c>, of which we know nothing.</summary>
    public bool AllowsAdaptation => Entry is { } entry && !Has(entry, "ND");

    /// <summary>Whether it may be used for money; false for a <c>LicenseRef-</c>, of which we know nothing.</summary>
    public bool AllowsCommercialUse => Entry is { } entry && !Has(entry, "NC");

    /// <summary>Whether what is made from a work must stand under the same licence.</summary>
    public bool IsShareAlike => Entry is { } entry && (Has(entry, "SA") || Has(entry, "ODbL") || Has(entry, "GFDL"));

    /// <summary>Whether no right is kept or claimed: a waiver, a dedication or the Public Domain Mark.</summary>
    public bool IsPublicDomain => id is "CC0-1.0" or "CC-PDM-1.0" or "CC-PDDC" or "PDDL-1.0";

    private SpdxLicenceEntry? Entry => id is null ? null : SpdxLicenceTable.ById.GetValueOrDefault(id);

    private static bool Has(SpdxLicenceEntry entry, string element) => entry.Id.Split('-').Contains(element, StringComparer.Ordinal);

    private static SpdxLicenceEntry? Find(string text)
    {
        if (SpdxLicenceTable.ById.TryGetValue(text, out var entry)) return entry;
        if (IdentifierText.TryAfterAddress(text, "spdx.org/licenses/", out var page)) return FindListed(page.ToString());
        var key = SpdxLicenceTable.AddressKey(text);
        if (key.StartsWith("creativecommons.org/", StringComparison.Ordinal)) key = CreativeCommonsAddress(key);
        return SpdxLicenceTable.ByAddress.GetValueOrDefault(key) ?? SpdxLicenceTable.ByWords.GetValueOrDefault(SpdxLicenceTable.WordKey(text));
    }

    private static SpdxLicenceEntry? FindListed(string page)
    {
        foreach (var ending in (ReadOnlySpan<string>)["/", ".html", ".json", ".jsonld", ".rdf", ".txt"])
        {
            if (page.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) page = page[..^ending.Length];
        }
        return SpdxLicenceTable.ById.GetValueOrDefault(page);
    }

    /// <summary>Leaves out the page of the licence (deed, legal code) and puts the elements into the order of its address.</summary>
    private static string CreativeCommonsAddress(string key)
    {
        var segments = key.Split('/').ToList();
        if (segments[^1].StartsWith("legalcode", StringComparison.Ordinal) || segments[^1].StartsWith("deed", StringComparison.Ordinal)
            || segments[^1] == "rdf") segments.RemoveAt(segments.Count - 1);
        if (segments is [_, "licenses", "by-nc-nd", "1.0"]) segments[2] = "by-nd-nc";
        else if (segments is [_, "licenses", "by-nd-nc", not "1.0", ..]) segments[2] = "by-nc-nd";
        return string.Join('/', segments);
    }
}
