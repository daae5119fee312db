using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Theme;
using EvidenceSite.Validate;

namespace EvidenceSite.Tests.Support;

/// <summary>The site that the repository ships, from its own folders.</summary>
internal static class ShippedSite
{
    private static readonly Lazy<Catalogue> Related = new(Relate);

    public static Catalogue Catalogue => Related.Value;

    /// <summary>Its input and configuration, and the theme's files.</summary>
    public static ImmutableArray<InputFile> Files()
    {
        var read = InputFolderReader.Read(new InputFolders(Repository.PathOf("input"), Repository.PathOf("output-config"), null));
        Assert.Equal("", TestSite.Print(read.Diagnostics));
        return read.Value;
    }

    private static Catalogue Relate()
    {
        var files = ThemeOverlay.Add(RazorTheme.Create().Files, new(Files(), [])).Value;
        var content = Validator.Validate(InputReader.Read(files).Value, new SiteOverrides(null, null));
        return Relater.Relate(content.Value, InputIds.Of(files)).Value;
    }
}
