using System.Text.RegularExpressions;

namespace EvidenceSite.Validate;

/// <summary>Reads what rights holders grant.</summary>
internal static partial class LicenceValidator
{
    private static readonly ImmutableArray<string> Parts = ["article", "abstract", "data", "accepted-manuscript", "preprint"];

    /// <summary>The grants of a record, those for the article first, else in written order.</summary>
    public static ImmutableArray<LicenceGrant> Read(MappingReader record) =>
    [
        .. record.BlockOrBlocks("licence", "licence").Select(ReadGrant).OfType<LicenceGrant>().OrderBy(grant => grant.AppliesTo != "article"),
    ];

    /// <summary>An SPDX id (SPDX 2.3, annex A) as <c>spdx</c> or a document's <c>licence</c> gives it; null when not there or reported.</summary>
    public static SpdxLicence? CheckSpdx(PlacedText? text, DiagnosticBag diagnostics)
    {
        if (text is not { } id) return null;
        // The type also reads names and addresses; a file keeps the id, which says one thing only.
        var isKnown = SpdxLicence.TryParse(id.Value, out var licence);
        if (isKnown && string.Equals(licence.ToString(), id.Value, StringComparison.OrdinalIgnoreCase)) return licence;
        var lacksVersion = CreativeCommonsWithoutVersion().IsMatch(id.Value);
        var (fault, hint) = isKnown ? ("is a licence but not an SPDX id", $"Write {licence}")
            : lacksVersion ? ("lacks the licence's version", $"Write the version that the source states, as in {id.Value.ToUpperInvariant()}-4.0")
            : ("is not a known SPDX licence id", "Write an id such as CC-BY-4.0 or CC0-1.0; where the licence has none, give \"statement\" instead");
        diagnostics.Add(Codes.LicenceUnclear, id.Place, $"{Quoted.Of(id.Value)} {fault}", hint);
        return null;
    }

    private static LicenceGrant? ReadGrant(MappingReader reader)
    {
        var appliesTo = WordFields.CheckWord(reader.RequiredLine("applies-to"), "applies-to", Parts, reader.Diagnostics);
        var spdx = CheckSpdx(reader.Line("spdx"), reader.Diagnostics);
        var url = reader.Address("url");
        var grant = new LicenceGrant
        {
            AppliesTo = appliesTo ?? Parts[0],
            Spdx = spdx,
            Holder = reader.Line("holder")?.Value,
            Copyright = reader.Verbatim("copyright")?.Value,
            Statement = reader.Verbatim("statement")?.Value,
            RequiredNotice = reader.Verbatim("required-notice")?.Value,
            CheckedOn = reader.Date("checked-on"),
            Evidence = reader.Line("evidence")?.Value,
        };
        reader.RejectUnknown();
        if (!reader.Has("spdx") && !reader.Has("url") && !reader.Has("statement"))
        {
            reader.Diagnostics.Add(
                Codes.LicenceUnclear, reader.Place, "The licence does not say what it grants",
                "Give \"spdx\", \"url\" or \"statement\"; leave the licence out when none is known");
        }
        return appliesTo is null ? null : Agree(reader, grant, url);
    }

    // An address that is not known is kept as it is: publishers put licences on pages of their own.
    private static LicenceGrant Agree(MappingReader reader, LicenceGrant grant, string? url)
    {
        if (url is null) return grant;
        if (!SpdxLicence.TryParse(url, out var named)) return grant with { Url = url };
        if (grant.Spdx is { } spdx && spdx != named)
        {
            reader.Diagnostics.Add(
                Codes.LicenceUnclear, reader.PlaceOf("url"), $"The address {Quoted.Of(url)} is that of {named}, but \"spdx\" says {spdx}",
                "Keep the one that the source states");
        }
        return grant with { Spdx = grant.Spdx ?? (reader.Has("spdx") ? null : named), Url = url == named.Url ? null : url };
    }

    [GeneratedRegex("^CC-(BY|BY-SA|BY-NC|BY-ND|BY-NC-SA|BY-NC-ND)\\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CreativeCommonsWithoutVersion();
}
