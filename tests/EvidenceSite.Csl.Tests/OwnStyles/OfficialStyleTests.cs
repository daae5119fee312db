using EvidenceSite.Csl.Tests.Suite;
using Xunit.Abstractions;

namespace EvidenceSite.Csl.Tests.OwnStyles;

/// <summary>Holds the styles of our own against the official ones, if CSL_SUITE names a folder that has these in "styles".</summary>
public sealed class OfficialStyleTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> InEachLanguage => OwnStyle.InEachLanguage();

    [SuiteTheory("styles")]
    [MemberData(nameof(InEachLanguage))]
    public void A_style_of_our_own_says_what_the_official_one_says(string name, string language)
    {
        var style = OwnStyle.Of(name);
        var official = CslStyle.Read(File.ReadAllText(Path.Join(SuiteFactAttribute.Folder, "styles", style.Official))).Value!;
        var own = Shapes.Render(style.Read(), language).ToImmutableArray();
        var other = Shapes.Render(official, language).ToImmutableArray();
        Assert.Equal(other.Select(r => r.What), own.Select(r => r.What));
        var pairs = own.Zip(other).ToImmutableArray();
        var differing = pairs.Where(p => p.First.Run.ToHtml() != p.Second.Run.ToHtml() || p.First.Run.ToText() != p.Second.Run.ToText()).ToImmutableArray();
        output.WriteLine($"{name} {language}: {pairs.Length - differing.Length} of {pairs.Length} equal in text and in HTML");
        foreach (var (mine, theirs) in differing) output.WriteLine($"{mine.What}\n  {mine.Run.ToHtml()}\n  {theirs.Run.ToHtml()}");
        Assert.Equal(Known(name, language), differing.Select(p => p.First.What).Where(w => !w.EndsWith(" among all", StringComparison.Ordinal)));
        Assert.Equal(Known(name, language).Where(IsEntry).Select(Bare).Order(StringComparer.Ordinal), differing.Select(p => p.First.What).Where(w => w.EndsWith(" among all", StringComparison.Ordinal)).Select(Bare).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Known(string name, string language)
    {
        var start = $"{name} {language} ";
        return OwnFiles.Lines("differences.txt").Where(l => l.StartsWith(start, StringComparison.Ordinal)).Select(l => l[start.Length..]);
    }

    private static bool IsEntry(string what) => what.EndsWith(" entry", StringComparison.Ordinal);

    private static string Bare(string what) => what.Split(' ')[0];
}
