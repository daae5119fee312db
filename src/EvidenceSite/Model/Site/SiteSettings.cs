namespace EvidenceSite.Model;

/// <summary>What <c>output-config/site.yaml</c> says.</summary>
public sealed record SiteSettings
{
    public required LocalText Title { get; init; }

    public required LocalText Description { get; init; }

    /// <summary>Where the site will stand, with the base path and a slash at its end. Absolute links are made from it.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Languages of the interface; the first is the default and has no prefix in addresses.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>Who publishes the site.</summary>
    public required string Publisher { get; init; }

    public string? PublisherUrl { get; init; }

    /// <summary>Where harvesters and readers may write to; null for nowhere.</summary>
    public string? PublisherEmail { get; init; }

    /// <summary>Whether each record has a JSON file of its own under <c>api/</c>; the lists there are always made.</summary>
    public bool HasRecordJson { get; init; }

    /// <summary>Whether each record has a link set beside its page (FAIR Signposting, level 2).</summary>
    public bool HasLinkSets { get; init; }

    /// <summary>The address of the source repository, for "improve this page".</summary>
    public string? Repository { get; init; }

    /// <summary>The licence of the site's own text.</summary>
    public required SpdxLicence Licence { get; init; }

    /// <summary>The accent colour, <c>#rrggbb</c>.</summary>
    public required string Accent { get; init; }

    /// <summary>The day the site speaks of as today; the build has no clock.</summary>
    public required PartialDate BuildDate { get; init; }

    /// <summary>Rows on a list page.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>The formats in which records are offered.</summary>
    public ExportChoice Exports { get; init; } = ExportChoice.Unsaid;
}
