using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Markup;

public sealed class MarkdownProperties
{
    private static readonly string[] Pieces =
    [
        "a", "b c", " ", "\n", "\r\n", "\r", "\n\n", "\t", "    ", "# ", "## ", "- ", "1. ", "> ", "*", "**", "_", "`", "```\n", "~~~", "[", "]", "(", ")", "![", "](", "[@a]", "[@a;", "@b]", "{#x}",
        "<", ">", "<b>", "</b>", "<!--", "-->", "<?", "<![CDATA[", "&amp;", "&#", ";", "|", "|-|-|\n", "---\n", "===\n", "\\", "\\\n", "http://x", "javascript:", "[x]: y\n", "é", "😀", "\uD800", "\0", "\u2028", "\"", "'",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void Any_text_yields_a_tree_or_a_fault_and_every_place_lies_in_it() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var (blocks, diagnostics) = MarkdownText.Read(text);
        var lines = new SourceFile("f.md", text).At(int.MaxValue).Line;
        Assert.All(diagnostics.Select(d => d.Place).Concat(TextWalk.Clusters(blocks).Select(c => c.Place)), place => Assert.InRange(place.Line, 1, lines));
        return MarkdownText.Show(blocks) is not null;
    }).Check(Laws.Tried(3000).WithEndSize(60));

    [Fact]
    public void A_citation_is_placed_at_its_letter_whatever_stands_before_it() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var whole = text + "\n\nend [@zz1; see -@zz2]";
        var lines = whole.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        foreach (var cite in TextWalk.Clusters(MarkdownText.Read(whole).Blocks).SelectMany(c => c.Cites).Where(c => c.RecordId.StartsWith("zz", StringComparison.Ordinal)))
        {
            var sign = cite.SuppressAuthor ? "-@" : "@";
            Assert.StartsWith(sign + cite.RecordId, lines[cite.Place.Line - 1][(cite.Place.Column - 1)..], StringComparison.Ordinal);
        }
    }).Check(Laws.Tried(1500).WithEndSize(40));

    [Fact]
    public void No_text_gives_a_link_with_a_scheme_that_runs() => Prop.ForAll(Texts.ToArbitrary(), text =>
        Links(MarkdownText.Read(text).Blocks).All(link => link.Target is ['#', ..] or ['/', ..] || link.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)))
        .Check(Laws.Tried(500));

    private static IEnumerable<Link> Links(ImmutableArray<Block> blocks) => TextWalk.Links([new Section("", [], blocks, [])]);
}
