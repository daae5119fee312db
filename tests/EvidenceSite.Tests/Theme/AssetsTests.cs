using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using EvidenceSite.Read;
using EvidenceSite.Tests.Support;
using EvidenceSite.Theme;

namespace EvidenceSite.Tests.Theme;

public sealed partial class AssetsTests
{
    private static readonly ImmutableArray<OutputFile> Assets = RazorTheme.Assets(BuiltInFiles.Read(), "#0f4c5c");

    [Fact]
    public void The_folder_of_the_theme_has_the_same_files_as_are_built_in()
    {
        var read = InputFolderReader.Read(new(Repository.PathOf("input"), Repository.PathOf("output-config"), Repository.PathOf("theme")));

        Assert.Equal(
            RazorTheme.Create().Files.Select(f => f.Name),
            read.Value.Where(f => f.Root == InputRoot.Theme).Select(f => f.Name));
    }

    [Fact]
    public void The_style_sheet_stays_under_25_kilobytes() => Assert.InRange(Bytes("assets/site.css"), 1, 25_000);

    [Fact]
    public void The_scripts_of_every_page_stay_under_4_kilobytes() => Assert.InRange(Bytes("assets/site.js") + Bytes("assets/scheme.js"), 1, 4_000);

    [Fact]
    public void The_scripts_of_studies_and_briefs_stay_under_16_kilobytes() => Assert.InRange(Bytes("assets/copy.js") + Bytes("assets/claims.js"), 1, 16_000);

    [Fact]
    public void The_style_sheet_of_the_search_page_stays_under_9_kilobytes() => Assert.InRange(Bytes("assets/search/search.css"), 1, 9_000);

    [Fact]
    public void What_the_page_adds_to_a_search_stays_under_7_kilobytes_packed() => Assert.InRange(Packed(s => s.StartsWith("assets/search/page", StringComparison.Ordinal)), 1, 7_000);

    [Fact]
    public void All_scripts_of_a_search_stay_under_20_kilobytes_packed() => Assert.InRange(Packed(_ => true), 1, 20_000);

    [Fact]
    public void No_asset_asks_another_site_for_anything() => Assert.All(
        Assets, asset => Assert.DoesNotMatch(ForeignAddress(), Text(asset).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal)));

    [Fact]
    public void The_accent_is_worked_into_style_sheet_and_icon()
    {
        Assert.Contains("--accent-light:#0f4c5c", Text("assets/site.css"), StringComparison.Ordinal);
        Assert.Contains("#0f4c5c", Text("assets/icon.svg"), StringComparison.Ordinal);
        Assert.DoesNotContain("#accent", Text("assets/icon.svg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@media print")]
    [InlineData("forced-colors:active")]
    [InlineData("prefers-reduced-motion")]
    [InlineData(":focus-visible")]
    public void The_style_sheet_minds_readers_with_other_needs(string rule) => Assert.Contains(rule, Text("assets/site.css"), StringComparison.Ordinal);

    [Fact]
    public void A_script_loses_its_comments_and_keeps_its_strings() => Assert.Equal(
        "const a=(document.body);b(\"/* kept */\", `// kept`, \"\\\"/*\");\nc(/\\s/); // kept;\nif(d){e();}\nf(1,2);\n",
        LeanScript.Of("// What it does.\n/**\n * @param {string} a\n */\n\n  const a = /** @type {HTMLElement} */ (document.body);\n\n  b(\"/* kept */\", `// kept`, \"\\\"/*\");\n  c(/\\s/); // kept;\n  if (d) {\n    e();\n  }\n  f(\n    1,\n    2);\n"));

    [Fact]
    public void A_script_with_a_template_over_lines_keeps_its_line_ends() => Assert.Equal("a();\nb(`c;\nd`);\n", LeanScript.Of("a();\nb(`c;\n  d`);\n"));

    [Fact]
    public void The_style_sheet_has_no_comments_and_keeps_strings_that_look_like_one() => Assert.Equal(
        "a :hover{content:\"/* , : kept */\";width:calc(.5px + 10.5px)}b::after,i{content:'\\'/*'}\n",
        LeanStyle.Of("/* A part. */\n\n  a :hover { content: \"/* , : kept */\"; width: calc(0.5px + 10.5px); } /* gone\n too */\n  b::after,\n  i { content: '\\'/*'; }\n"));

    // As a host sends them, each by itself.
    private static int Packed(Func<string, bool> which) => ModuleGraph.Of(BuiltInFiles.Read(), "assets/search/page.js").Append("assets/search/page.js").Where(which).Sum(script =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(Find(script).Content.Span);
        return (int)packed.Length;
    });

    private static int Bytes(string path) => Find(path).Content.Length;

    private static string Text(string path) => Text(Find(path));

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static OutputFile Find(string path) => Assets.Single(a => a.Path.ToString() == path);

    [GeneratedRegex("""https?:|url\(|@import|\bimport\b(?!\("\.\.?/)(?! (?:\{[^}]*\}|\* as \w+) from "\.\.?/)""")]
    private static partial Regex ForeignAddress();
}
