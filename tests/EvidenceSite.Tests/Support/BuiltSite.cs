using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EvidenceSite.Read;
using EvidenceSite.Theme;

namespace EvidenceSite.Tests.Support;

/// <summary>A site built in memory with the real theme, everything but the disk.</summary>
public sealed class BuiltSite
{
    private BuiltSite(ImmutableArray<OutputFile> files, ImmutableArray<Diagnostic> diagnostics) =>
        (Files, Diagnostics) = (files.ToImmutableSortedDictionary(f => f.Path.ToString(), f => f, StringComparer.Ordinal), diagnostics);

    /// <summary>By path; none when there is an error.</summary>
    public ImmutableSortedDictionary<string, OutputFile> Files { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The paths of the pages.</summary>
    public IEnumerable<string> Pages => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Builds a site whose texts of the interface are the theme's.</summary>
    public static BuiltSite Of(TestSite site) => Of([.. site.Files.Where(f => f.Root != InputRoot.Theme)]);

    /// <summary>Builds from input files; files of the theme among them replace its own.</summary>
    public static BuiltSite Of(ImmutableArray<InputFile> files)
    {
        var theme = RazorTheme.Create();
        var run = new BuildRun(null);
        var all = ThemeOverlay.Add(theme.Files, new Outcome<ImmutableArray<InputFile>>(files, [])).Value;
        return new BuiltSite(SiteBuilder.Make(run, all, new SiteOverrides(null, null), theme), run.Diagnostics);
    }

    /// <summary>The same, for sites that must have no fault.</summary>
    public static BuiltSite Sound(TestSite site)
    {
        var built = Of(site);
        Assert.Equal("", TestSite.Print(built.Diagnostics));
        return built;
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Content.Span);

    public IDocument Html(string path) => new HtmlParser().ParseDocument(Text(path));
}
