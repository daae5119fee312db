using System.Text;
using AngleSharp.Html.Parser;
using EvidenceSite.Check;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Check.Passages;

public sealed class PassageReaderTests
{
    private const string Ten = "one two three four five six seven eight nine ten";

    private static readonly PassageIndex Index = IndexedWords.Index(Ten);

    [Theory]
    [InlineData("<p>one two three four five six seven eight nine ten</p>")]
    [InlineData("<p>zero one <em>two</em> thr<b>ee</b> four<br>five six <a href=\"#\">seven</a> eight nine ten</p>")]
    [InlineData("<p>one two three<sup class=\"marks\"><a>1a</a></sup> four five six seven<sup>2</sup> eight nine ten</p>")]
    [InlineData("<sup>one two three four five six seven eight nine ten</sup>")]
    [InlineData("<meta name=\"description\" content=\"One two three four five six seven eight nine ten.\">")]
    [InlineData("<a title=\"one two three &quot;four&quot; five six seven eight nine ten\" href=\"x\">x</a>")]
    [InlineData("<!-- one two three four five six seven eight nine ten --><p>x</p>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":[\"one two three\\u0020four five six\\nseven eight nine ten\"]}</script>")]
    [InlineData("<script type=\"application/ld+json\">{ one two three four five six seven eight nine ten</script>")]
    [InlineData("<script>var x = 'one two three four five six seven eight nine ten'</script><p>y</p>")]
    [InlineData("<svg><title>one two three four five six seven eight nine ten</title></svg>")]
    [InlineData("<q>one two three four five six seven eight nine ten</q>")]
    [InlineData("one two three four five six seven eight nine ten")]
    [InlineData("<p>one two three four five six seven eight nine ten")]
    public void A_passage_is_found_wherever_it_stands(string html) => Assert.Equal(1, Count(reader => reader.ReadMarkup(Encoding.UTF8.GetBytes(html))));

    [Theory]
    [InlineData("<p>one two three four five</p><p>six seven eight nine ten</p>")]
    [InlineData("<td>one two three four five</td><td>six seven eight nine ten</td>")]
    [InlineData("<p>one two three four five <q>six seven eight nine ten</q></p>")]
    [InlineData("<p title=\"one two three four five\">six seven eight nine ten</p>")]
    [InlineData("<p>one two three four five six seven eight nine<em>s</em> ten</p>")]
    [InlineData("<a href=\"one/two/three/four/five/six/seven/eight/nine/ten\">x</a>")]
    [InlineData("<p>one two three")]
    [InlineData("<p title=\"never closed one two three")]
    [InlineData("<!-- never closed")]
    [InlineData("<script")]
    [InlineData("<")]
    [InlineData("")]
    public void What_does_not_stand_together_is_no_passage(string html) => Assert.Equal(0, Count(reader => reader.ReadMarkup(Encoding.UTF8.GetBytes(html))));

    [Theory]
    [InlineData("{\"a\": \"One two three\\nfour five “six” seven eight nine ten\"}", 1)]
    [InlineData("{\"one two three four five six seven eight nine ten\": 1}", 1)]
    [InlineData("[\"one two three four five\", \"six seven eight nine ten\"]", 0)]
    public void Each_string_of_JSON_is_a_text(string json, int count) => Assert.Equal(count, Count(reader => reader.ReadJson(Encoding.UTF8.GetBytes(json))));

    [Fact]
    public void What_is_no_JSON_is_read_all_the_same() =>
        Assert.NotEqual(0, Count(reader => reader.ReadJson("{\"a\": {, one two three four five six seven eight nine ten"u8)));

    [Fact]
    public void Plain_text_is_one_text() => Assert.Equal(1, Count(reader => reader.ReadPlain("AB  - one two three\r\n  four five six seven eight nine ten"u8)));

    [Fact]
    public void The_subjects_of_credits_are_noted()
    {
        var reader = new PassageReader(Index);
        reader.ReadMarkup("<li rel=\"dct:source\" resource=\"https://doi.org/10.1234/a&amp;b\" typeof=\"cc:Work\">x</li>"u8);
        Assert.Equal(["https://doi.org/10.1234/a&b"], reader.Credits);
        reader.Clear();
        Assert.Empty(reader.Credits);
    }

    [Fact]
    public void On_real_pages_it_reads_what_a_full_parser_reads()
    {
        var built = BuiltSite.Of(ShippedSite.Files());
        foreach (var path in built.Pages)
        {
            var page = new HtmlParser().ParseDocument(built.Text(path));
            foreach (var mark in page.QuerySelectorAll("sup").ToArray()) mark.Replace(page.CreateTextNode(" "));
            var texts = page.QuerySelectorAll("p, h1, h2, dd, dt, blockquote, q, td").Where(e => e.QuerySelector("p, q, dl, cite, details, blockquote, ul, li, svg") is null)
                .Select(e => e.TextContent).Where(text => IndexedWords.Words(text).Length >= PassageIndex.Least).Distinct(StringComparer.Ordinal).ToArray();
            var index = IndexedWords.Index([.. texts.Select(text => text.ReplaceLineEndings(" "))]);
            var reader = new PassageReader(index);
            reader.ReadMarkup(built.Files[path].Content.Span);
            var whole = reader.Found.Where(p => p.Length == IndexedWords.Words(texts[index.SourceOf(p.At)]).Length).Select(p => index.SourceOf(p.At)).ToHashSet();
            Assert.Equal([], texts.Where((_, i) => !whole.Contains(i)));
        }
    }

    [Fact]
    public void No_bytes_make_it_throw_or_run_for_ever() => Prop.ForAll(
        Gen.Elements("<", ">", "p", "/", " resource=\"", "\"", "script", "</script", "sup", "!--", "-->", "&", "#x", ";", "é", "{\"a\":", "json", Ten).ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        text => Count(reader => reader.ReadMarkup(Encoding.UTF8.GetBytes(text))) <= text.Length
            && Count(reader => reader.ReadJson(Encoding.UTF8.GetBytes(text))) <= text.Length).Check(Laws.Tried(1000));

    private static int Count(Action<PassageReader> read)
    {
        var reader = new PassageReader(Index);
        read(reader);
        return reader.Found.Count;
    }
}
