using System.Globalization;

namespace EvidenceSite.Check;

/// <summary>Whether the site is small enough to be published: GitHub Pages takes 1 GB. Other hosts may take more, so it is a warning.</summary>
public static class SizeCheck
{
    /// <summary>In bytes.</summary>
    public const long PagesLimit = 1_000_000_000;

    /// <summary>At most one diagnostic.</summary>
    /// <param name="files">The whole site.</param>
    /// <param name="settings">The file in which languages and page size can be changed.</param>
    public static ImmutableArray<Diagnostic> Run(IEnumerable<OutputFile> files, Place settings)
    {
        var size = files.Sum(file => (long)file.Content.Length);
        if (size <= PagesLimit) return [];
        var gigabytes = (size / 1e9).ToString("0.0", CultureInfo.InvariantCulture);
        return
        [
            new Diagnostic(
                Codes.SiteTooLarge,
                settings,
                $"The site has {gigabytes} GB; GitHub Pages takes at most 1 GB",
                "Publish fewer languages or records in one site, or choose another host"),
        ];
    }
}
