using System.Text;
using AngleSharp.Html.Parser;
using EvidenceSite.Check;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Check;

/// <summary>The quick reader of tags sees what a full parser sees.</summary>
public sealed class HtmlScannerTests
{
    private static string[] Scanned(string html)
    {
        var found = new List<string>();
        var scanner = new HtmlScanner(Encoding.UTF8.GetBytes(html));
        while (scanner.Next()) found.Add($"{Encoding.UTF8.GetString(scanner.Element)} {Encoding.UTF8.GetString(scanner.Name)}={scanner.Value}");
        return [.. found];
    }

    // A bare attribute and one with an empty value are the same to a parser; the scanner passes over the bare ones.
    private static string[] Parsed(string html) =>
        [.. new HtmlParser().ParseDocument(html).All.SelectMany(e => e.Attributes.Where(a => a.Value.Length > 0).Select(a => $"{e.LocalName} {a.Name}={a.Value}"))];

    [Fact]
    public void On_every_page_of_the_shipped_site()
    {
        var built = BuiltSite.Of(ShippedSite.Files());
        Assert.NotEmpty(built.Pages);
        Assert.All(built.Pages, path => Assert.Equal(Parsed(built.Text(path)), Scanned(built.Text(path)).Where(a => a[^1] != '=')));
    }

    [Fact]
    public void On_pages_full_of_hostile_text() =>
        Assert.All(Export.ExportSite.Built.Pages, path => Assert.Equal(Parsed(Export.ExportSite.Built.Text(path)), Scanned(Export.ExportSite.Built.Text(path)).Where(a => a[^1] != '=')));

    [Theory]
    [InlineData("<!-- <a href=\"x\"> --><a href=\"y\">", "a href=y")]
    [InlineData("<a\n  href=\"x\"\thidden id=\"y\"/>", "a href=x|a id=y")]
    [InlineData("<a title=\"&lt;b href=&quot;x&quot;&gt;\">", "a title=<b href=\"x\">")]
    [InlineData("a < b <a href=\"x\">", "a href=x")]
    [InlineData("</p><!DOCTYPE html><p>", "")]
    [InlineData("<a href=\"never closed", "")]
    [InlineData("<a href", "")]
    [InlineData("<a href=x id=\"y\">", "a id=y")]
    [InlineData("<a = id=\"y\"><b ==", "a id=y")]
    [InlineData("<!-- never closed <a href=\"x\">", "")]
    [InlineData("<", "")]
    [InlineData("", "")]
    public void On_the_odd_corners(string html, string attributes) => Assert.Equal(attributes, string.Join('|', Scanned(html)));

    [Fact]
    public void No_bytes_make_it_throw_or_run_for_ever() => Prop.ForAll(
        Gen.Elements("<", ">", "a", " ", "=", "\"", "'", "/", "!--", "-->", "href=\"", "é", "&amp;", "\n").ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        html => Scanned(html).Length <= html.Length).Check(Laws.Tried(1000));
}
