using System.Globalization;
using AngleSharp.Dom;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Sites;

/// <summary>Whatever stands in a field, a reader sees just that, and a browser finds no markup in it.</summary>
public sealed class HostileTextProperties
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"", "'", "\" onmouseover=\"x", "' x='", "</title>", "</main>", "<!--", "-->", "]]>", "&lt;b&gt;", "&amp;", "&#60;", "&", "<", ">",
        "javascript:x", "{{x}}", "@x", "[@a]", "<b>", "`", "\\", "$&", "%00", "é", "王", "😀", "\u2028", "א", " ", ": ", "{count}", "{name}", "</textarea>", "<svg/onload=x>", "//x", "#",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf(4).Select(pieces => string.Concat(pieces));

    private static readonly Lazy<BuiltSite> Harmless = new(() => HostileSite.With(Marker));

    [Fact]
    public void No_text_in_any_field_becomes_markup_and_all_of_it_is_shown()
    {
        Assert.Equal("", TestSite.Print(Harmless.Value.Diagnostics));
        Prop.ForAll(Texts.ListOf(HostileSite.Fields).ToArbitrary(), texts =>
        {
            var built = HostileSite.With(i => Marker(i) + texts[i] + "end");
            Assert.Equal("", TestSite.Print(built.Diagnostics));
            // Pages whose address is made from a name have another address now.
            foreach (var path in Harmless.Value.Pages.Where(built.Files.ContainsKey)) Compare(Harmless.Value.Html(path), built.Html(path), texts);
        }).Check(Laws.Tried(12));
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\u001B[31m")]
    [InlineData("\u007F")]
    [InlineData("\u202E")]
    [InlineData("\uFEFF")]
    public void A_character_that_cannot_be_seen_is_refused_in_every_field(string text)
    {
        var built = HostileSite.With(i => Marker(i) + text);
        Assert.Empty(built.Files);
        var refused = built.Diagnostics.Where(d => d.Code == Codes.ControlCharacter).Select(d => d.Place).Distinct().Count();
        Assert.Equal(HostileSite.Fields, refused);
    }

    private static void Compare(IDocument harmless, IDocument hostile, List<string> texts)
    {
        Assert.Empty(Shapes(hostile).Except(Shapes(harmless), StringComparer.Ordinal));
        var shown = WithoutBlanks(hostile.Body!.TextContent);
        foreach (var field in Enumerable.Range(0, HostileSite.Fields).Where(i => harmless.Body!.TextContent.Contains(Marker(i), StringComparison.Ordinal)))
            Assert.Contains(WithoutBlanks(Marker(field) + texts[field]), shown, StringComparison.Ordinal);
    }

    // Every kind of element with the names of its attributes, below the head: what a text may not add to. Of classes, a title has one for its length.
    private static IEnumerable<string> Shapes(IDocument page) =>
        page.All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name).Where(name => name != "class").Order(StringComparer.Ordinal))}").Distinct(StringComparer.Ordinal);

    private static string Marker(int field) => string.Create(CultureInfo.InvariantCulture, $"Field{field:D2}: words ");

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
