using EvidenceSite.Cite;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Sites;

/// <summary>A site with faults and the diagnostics that they must give, in one file.</summary>
/// <param name="Path">Where it is kept.</param>
/// <param name="Site">The site, as <see cref="TestSite"/> reads it.</param>
/// <param name="Expected">Its diagnostics by place, one a line.</param>
internal sealed record BrokenSite(string Path, string Site, string Expected)
{
    private const string Divider = "=== diagnostics\n";

    private static string Folder => Repository.PathOf("tests/EvidenceSite.Tests/Sites/Broken");

    /// <summary>The names of all, in ordinal order.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.txt").Select(path => System.IO.Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static BrokenSite Read(string name)
    {
        var path = System.IO.Path.Combine(Folder, name + ".txt");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var divider = text.IndexOf(Divider, StringComparison.Ordinal);
        return divider < 0
            ? new BrokenSite(path, text, "")
            : new BrokenSite(path, text[..divider], text[(divider + Divider.Length)..].TrimEnd('\n'));
    }

    /// <summary>What reading, validating, relating and citing say now.</summary>
    public string Diagnose()
    {
        var related = TestSite.Of(Site).Relate();
        var content = related.Value.Content;
        var styles = CitationStyles.Compile(content.Citations);
        return TestSite.Print([.. related.Diagnostics, .. styles.Diagnostics, .. ReferenceCheck.Run(content.Records, styles.Value.For("en"))]);
    }

    /// <summary>Keeps other diagnostics as the expected ones.</summary>
    public void Rewrite(string diagnostics) => File.WriteAllText(Path, $"{Site}{Divider}{diagnostics}\n");
}
