namespace EvidenceSite.Model;

/// <summary>What may be published of the sources under one licence or a group of licences.</summary>
public sealed record ReuseRule
{
    /// <summary>The group of sources that keep all rights and say so.</summary>
    public const string AllRightsReserved = "all-rights-reserved";

    /// <summary>The group of sources whose licence nobody knows, and of licences without a rule of their own.</summary>
    public const string Unknown = "unknown";

    private const string Unlisted = "LicenseRef-";

    /// <summary>An SPDX id, one that ends in <c>-*</c> for any version or port, <see cref="AllRightsReserved"/> or <see cref="Unknown"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the abstract may stand there as it is.</summary>
    public required bool Abstract { get; init; }

    /// <summary>How many words may be quoted of one source, all quotations together; null for any number.</summary>
    public required int? QuotedWords { get; init; }

    /// <summary>Whether a text made from the source's own may be published, such as a shortened abstract.</summary>
    public required bool Adaptation { get; init; }

    /// <summary>Whether such a text may be in another language.</summary>
    public required bool Translation { get; init; }

    /// <summary>Whether a site that earns money may use the source under this licence.</summary>
    public required bool CommercialUse { get; init; }

    /// <summary>Whether the findings may be told in words of one's own, which uses no right of the source's.</summary>
    public bool OwnWords { get; init; } = true;

    /// <summary>True for the two names that stand for no licence.</summary>
    public static bool IsGroup(string name) => name is AllRightsReserved or Unknown;

    /// <summary>
    /// Whether the rule is about a licence. The star stands for version and port alone: <c>CC-BY-*</c> is about CC-BY-4.0
    /// and CC-BY-3.0-US, never about CC-BY-ND-4.0, which is another licence.
    /// </summary>
    public bool IsAbout(SpdxLicence licence) => IsAbout(licence.ToString());

    /// <inheritdoc cref="IsAbout(SpdxLicence)"/>
    public bool IsAbout(string id)
    {
        if (!Name.EndsWith("-*", StringComparison.Ordinal)) return string.Equals(Name, id, StringComparison.OrdinalIgnoreCase);
        var start = Name.AsSpan(0, Name.Length - 1);
        if (!id.AsSpan().StartsWith(start, StringComparison.OrdinalIgnoreCase) || id.Length == start.Length) return false;
        return start.ContainsAnyInRange('0', '9') || char.IsAsciiDigit(id[start.Length]) || start.StartsWith(Unlisted, StringComparison.OrdinalIgnoreCase);
    }
}
