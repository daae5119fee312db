using System.Collections.Frozen;

namespace EvidenceSite.Model;

/// <summary>The licences we know: all of Creative Commons on the SPDX licence list, and the others that text and data come under.</summary>
internal static class SpdxLicenceTable
{
    private const string CreativeCommons = "https://creativecommons.org/";

    /// <summary>SPDX id and the path of its page at creativecommons.org.</summary>
    private static readonly ImmutableArray<(string Id, string Path)> CreativeCommonsIds =
    [
        ("CC-BY-1.0", "licenses/by/1.0/"),
        ("CC-BY-2.0", "licenses/by/2.0/"),
        ("CC-BY-2.5", "licenses/by/2.5/"),
        ("CC-BY-2.5-AU", "licenses/by/2.5/au/"),
        ("CC-BY-3.0", "licenses/by/3.0/"),
        ("CC-BY-3.0-AT", "licenses/by/3.0/at/"),
        ("CC-BY-3.0-AU", "licenses/by/3.0/au/"),
        ("CC-BY-3.0-DE", "licenses/by/3.0/de/"),
        ("CC-BY-3.0-IGO", "licenses/by/3.0/igo/"),
        ("CC-BY-3.0-NL", "licenses/by/3.0/nl/"),
        ("CC-BY-3.0-US", "licenses/by/3.0/us/"),
        ("CC-BY-4.0", "licenses/by/4.0/"),
        ("CC-BY-NC-1.0", "licenses/by-nc/1.0/"),
        ("CC-BY-NC-2.0", "licenses/by-nc/2.0/"),
        ("CC-BY-NC-2.5", "licenses/by-nc/2.5/"),
        ("CC-BY-NC-3.0", "licenses/by-nc/3.0/"),
        ("CC-BY-NC-3.0-DE", "licenses/by-nc/3.0/de/"),
        ("CC-BY-NC-3.0-IGO", "licenses/by-nc/3.0/igo/"),
        ("CC-BY-NC-4.0", "licenses/by-nc/4.0/"),
        ("CC-BY-NC-ND-1.0", "licenses/by-nd-nc/1.0/"),
        ("CC-BY-NC-ND-2.0", "licenses/by-nc-nd/2.0/"),
        ("CC-BY-NC-ND-2.5", "licenses/by-nc-nd/2.5/"),
        ("CC-BY-NC-ND-3.0", "licenses/by-nc-nd/3.0/"),
        ("CC-BY-NC-ND-3.0-DE", "licenses/by-nc-nd/3.0/de/"),
        ("CC-BY-NC-ND-3.0-IGO", "licenses/by-nc-nd/3.0/igo/"),
        ("CC-BY-NC-ND-4.0", "licenses/by-nc-nd/4.0/"),
        ("CC-BY-NC-SA-1.0", "licenses/by-nc-sa/1.0/"),
        ("CC-BY-NC-SA-2.0", "licenses/by-nc-sa/2.0/"),
        ("CC-BY-NC-SA-2.0-DE", "licenses/by-nc-sa/2.0/de/"),
        ("CC-BY-NC-SA-2.0-FR", "licenses/by-nc-sa/2.0/fr/"),
        ("CC-BY-NC-SA-2.0-UK", "licenses/by-nc-sa/2.0/uk/"),
        ("CC-BY-NC-SA-2.5", "licenses/by-nc-sa/2.5/"),
        ("CC-BY-NC-SA-3.0", "licenses/by-nc-sa/3.0/"),
        ("CC-BY-NC-SA-3.0-DE", "licenses/by-nc-sa/3.0/de/"),
        ("CC-BY-NC-SA-3.0-IGO", "licenses/by-nc-sa/3.0/igo/"),
        ("CC-BY-NC-SA-4.0", "licenses/by-nc-sa/4.0/"),
        ("CC-BY-ND-1.0", "licenses/by-nd/1.0/"),
        ("CC-BY-ND-2.0", "licenses/by-nd/2.0/"),
        ("CC-BY-ND-2.5", "licenses/by-nd/2.5/"),
        ("CC-BY-ND-3.0", "licenses/by-nd/3.0/"),
        ("CC-BY-ND-3.0-DE", "licenses/by-nd/3.0/de/"),
        ("CC-BY-ND-4.0", "licenses/by-nd/4.0/"),
        ("CC-BY-SA-1.0", "licenses/by-sa/1.0/"),
        ("CC-BY-SA-2.0", "licenses/by-sa/2.0/"),
        ("CC-BY-SA-2.0-UK", "licenses/by-sa/2.0/uk/"),
        ("CC-BY-SA-2.1-JP", "licenses/by-sa/2.1/jp/"),
        ("CC-BY-SA-2.5", "licenses/by-sa/2.5/"),
        ("CC-BY-SA-3.0", "licenses/by-sa/3.0/"),
        ("CC-BY-SA-3.0-AT", "licenses/by-sa/3.0/at/"),
        ("CC-BY-SA-3.0-DE", "licenses/by-sa/3.0/de/"),
        ("CC-BY-SA-3.0-IGO", "licenses/by-sa/3.0/igo/"),
        ("CC-BY-SA-4.0", "licenses/by-sa/4.0/"),
        ("CC-SA-1.0", "licenses/sa/1.0/"),
        ("CC-PDDC", "licenses/publicdomain/"),
        ("CC-PDM-1.0", "publicdomain/mark/1.0/"),
        ("CC0-1.0", "publicdomain/zero/1.0/"),
    ];

    private static readonly ImmutableArray<SpdxLicenceEntry> Others =
    [
        new("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0", "Apache License 2.0", "Apache 2.0"),
        new("GFDL-1.3-only", "https://www.gnu.org/licenses/fdl-1.3.html", "GNU Free Documentation License 1.3 only", "GFDL 1.3 only"),
        new("MIT", "https://opensource.org/license/mit", "MIT License", "MIT"),
        new("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/", "Open Data Commons Attribution License 1.0", "ODC-By 1.0"),
        new("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/", "Open Data Commons Open Database License 1.0", "ODbL 1.0"),
        new("OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/", "Open Government Licence 3.0", "OGL 3.0"),
        new("PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/", "Open Data Commons Public Domain Dedication and License 1.0", "PDDL 1.0"),
    ];

    /// <summary>By SPDX id, in any case.</summary>
    public static FrozenDictionary<string, SpdxLicenceEntry> ById { get; } = CreativeCommonsIds
        .Select(row => CreativeCommonsName.Entry(row.Id, CreativeCommons + row.Path))
        .Concat(Others)
        .ToFrozenDictionary(entry => entry.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. ById.Values.Select(entry => entry.Id).Order(StringComparer.Ordinal)];

    /// <summary>By <see cref="AddressKey"/>.</summary>
    public static FrozenDictionary<string, SpdxLicenceEntry> ByAddress { get; } =
        ById.Values.ToFrozenDictionary(entry => AddressKey(entry.Url), StringComparer.Ordinal);

    /// <summary>By <see cref="WordKey"/> of the id, the short name and the name.</summary>
    public static FrozenDictionary<string, SpdxLicenceEntry> ByWords { get; } = ById.Values
        .SelectMany(entry => new[] { entry.Id, entry.ShortName, entry.Name }.Select(WordKey).Distinct(StringComparer.Ordinal), KeyValuePair.Create)
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>An address without what does not tell licences apart: scheme, <c>www.</c>, query, final slash, <c>.html</c> and case.</summary>
    public static string AddressKey(string url)
    {
        IdentifierText.TryAfterAddress(url, "", out var rest);
        var key = rest.ToString().ToLowerInvariant().TrimEnd('/');
        return key.EndsWith(".html", StringComparison.Ordinal) ? key[..^5] : key;
    }

    /// <summary>Words without what people vary between them: blanks, hyphens, underscores, case and a final "License".</summary>
    public static string WordKey(string words)
    {
        var key = string.Concat(words.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_' or '\u2010' or '\u2011' or '\u2013'))).ToLowerInvariant();
        return key.EndsWith("license", StringComparison.Ordinal) || key.EndsWith("licence", StringComparison.Ordinal) ? key[..^7] : key;
    }
}
