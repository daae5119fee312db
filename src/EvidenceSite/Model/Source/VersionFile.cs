using System.Globalization;

namespace EvidenceSite.Model;

/// <summary>How the files of a brief's published versions are named, below the input folder.</summary>
public static class VersionFile
{
    /// <summary>The file of a version.</summary>
    public static string Of(string slug, int number) => string.Create(CultureInfo.InvariantCulture, $"briefs/{slug}/v{number}.md");

    /// <summary>The file that lists a brief's versions with their digests.</summary>
    public static string ListOf(string slug) => $"briefs/{slug}/versions.yaml";

    /// <summary>The number in a name such as <c>briefs/homes/v2.md</c>; null for a name of another form, as with zeros in front.</summary>
    public static int? NumberOf(string name)
    {
        if (name.Split('/') is not [_, _, var file] || !file.StartsWith('v') || !file.EndsWith(".md", StringComparison.Ordinal)) return null;
        var isNumber = int.TryParse(file[1..^3], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number > 0 && file[1] != '0' ? number : null;
    }

    /// <summary>The brief that a file in a folder of <c>briefs/</c> belongs to.</summary>
    public static string SlugOf(string name) => name.Split('/')[1];
}
