namespace EvidenceSite.Model;

/// <summary>What one build is asked to do. Folders are full paths or relative to the working folder.</summary>
public sealed record BuildOptions
{
    public required string InputFolder { get; init; }

    public required string ConfigFolder { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>A folder whose <c>assets/</c> and <c>text/</c> take the place of the theme's own; null for the theme as it is.</summary>
    public string? ThemeFolder { get; init; }

    /// <summary>Takes the place of <see cref="SiteSettings.BaseUrl"/>, for a preview at another address; null for the configured one.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Takes the place of <see cref="SiteSettings.BuildDate"/>; null for the configured one.</summary>
    public PartialDate? BuildDate { get; init; }

    /// <summary>True for every step but Write: nothing on the disk changes.</summary>
    public bool CheckOnly { get; init; }
}
