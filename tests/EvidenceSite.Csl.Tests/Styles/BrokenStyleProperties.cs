using EvidenceSite.Csl.Tests.Support;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Csl.Tests.Styles;

/// <summary>Whatever is cut out of or put into a style, a locale or items: faults, never an exception.</summary>
public sealed class BrokenStyleProperties
{
    private const string Items = """[{"id": "a", "type": "book", "title": "T <i>x</i> 'y'", "author": [{"family": "van Doe", "given": "J.-P."}], "issued": {"date-parts": [[2000, 2], [2001]]}, "page": "1-9"}]""";

    private static readonly string Style = Small.Style(
        """
        <names variable="author"><name initialize-with="." et-al-min="2" et-al-use-first="1"/><label form="short"/><substitute><text variable="title"/></substitute></names>
        <date variable="issued" form="text"/><text variable="title" quotes="true" text-case="title"/>
        <choose><if is-numeric="page"><number variable="page"/></if><else><text macro="m"/></else></choose>
        """,
        citation: "collapse=\"year-suffix\" disambiguate-add-year-suffix=\"true\"", before: "<macro name=\"m\"><text term=\"in\" font-style=\"italic\"/></macro>");

    private static readonly Gen<string> Snippets = Gen.Elements("", "<", ">", "\"", "&", "'", "/", "=", "\u0000", "\uD800", "<text/>", "-1", "0", "𝒳", " ", "\"\"", "9999999999", "[", "{", "null", "\\ud800");

    [Fact]
    public void A_damaged_style_never_throws() => Check(Style, damaged =>
    {
        if (CslStyle.Read(damaged).Value is { IsComplete: true } style) Render(style, CslItem.ReadAll(Items).Value!);
    });

    [Fact]
    public void Damaged_items_never_throw() => Check(Items, damaged =>
    {
        if (CslItem.ReadAll(damaged).Value is { } items) Render(CslStyle.Read(Style).Value!, items);
    });

    [Fact]
    public void A_damaged_locale_never_throws() => Check(
        """<locale xml:lang="en-US"><style-options punctuation-in-quote="true"/><date form="text"><date-part name="year"/></date><terms><term name="in"><single>a</single></term><term name="ordinal-01" match="last-digit">x</term></terms></locale>""",
        damaged => CslLocale.Read(damaged));

    [Fact]
    public void Any_text_in_a_title_is_rendered_without_exception()
    {
        var processor = Small.Processor(Style);
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), title =>
        {
            var item = new CslItem { Id = "a", Texts = new Dictionary<string, string> { ["title"] = title ?? "" } };
            return processor.Process([item], [Cluster.Of("a")]).Citations[0].ToMarkdown() is not null;
        }).Check(Laws.Tried());
    }

    private static void Check(string whole, Action<string> read)
    {
        var cuts = Gen.Choose(0, whole.Length).SelectMany(start => Gen.Choose(0, 20), (start, length) => (start, Math.Min(length, whole.Length - start)));
        var damaged = cuts.SelectMany(_ => Snippets, (cut, snippet) => whole.Remove(cut.start, cut.Item2).Insert(cut.start, snippet));
        Prop.ForAll(damaged.ToArbitrary(), text =>
        {
            read(text);
            return true;
        }).Check(Laws.Tried());
    }

    private static void Render(CslStyle style, IReadOnlyList<CslItem> items)
    {
        var document = new CitationProcessor(style, CslLocale.Shipped).Process(items, [Cluster.Of(items.Select(i => i.Id))]);
        foreach (var run in document.Citations) _ = run.ToHtml();
    }
}
