using System.Text.Json;
using EvidenceSite.Csl.Tests.Suite;
using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.OwnStyles;

/// <summary>Holds styles against what another processor makes of our first articles, if CSL_SUITE names a folder with these entries.</summary>
public sealed class ReferenceEntryTests
{
    private const string Entries = "reference-entries.json";

    public static TheoryData<string, string> InEachLanguage => OwnStyle.InEachLanguage();

    [SuiteTheory(Entries)]
    [MemberData(nameof(InEachLanguage))]
    public void A_style_of_our_own_cites_the_first_articles_as_another_processor_does(string name, string language)
    {
        var style = OwnStyle.Of(name);
        Compare(style.Read(), style.Entries, language);
    }

    [SuiteTheory(Entries)]
    [InlineData("en-US")]
    [InlineData("es-ES")]
    public void So_do_the_official_styles(string language)
    {
        using var document = Document();
        foreach (var style in document.RootElement.GetProperty("styles").EnumerateObject())
        {
            var file = Path.Join(SuiteFactAttribute.Folder, "styles", style.Value.GetProperty("file").GetString());
            Compare(CslStyle.Read(File.ReadAllText(file)).Value!, style.Name, language);
        }
    }

    private static void Compare(CslStyle style, string key, string language)
    {
        using var document = Document();
        var items = Small.Items(document.RootElement.GetProperty("items").GetRawText());
        var expected = document.RootElement.GetProperty("styles").GetProperty(key).GetProperty(language);
        var ids = items.Select(i => i.Id).ToImmutableArray();
        var made = new CitationProcessor(style, CslLocale.Shipped, language).Process(items, [.. ids.Select(id => Cluster.Of(id)), Cluster.Of(ids)]);
        Compare(expected.GetProperty("text"), made, r => r.ToText(), r => r.ToText());
        Compare(expected.GetProperty("html"), made, r => r.ToHtml(), r => $"<div class=\"csl-entry\">{r.ToHtml()}</div>");
    }

    private static void Compare(JsonElement expected, CitedDocument made, Func<Run, string> citation, Func<Run, string> entry)
    {
        Assert.Equal(Strings(expected, "order"), made.Bibliography!.Entries.Select(e => e.Id));
        Assert.Equal(Strings(expected, "entries"), made.Bibliography.Entries.Select(e => entry(e.Run).Trim()));
        Assert.Equal(Strings(expected, "citations"), made.Citations[..^1].Select(citation));
        Assert.Equal(expected.GetProperty("cluster").GetString(), citation(made.Citations[^1]));
    }

    private static IEnumerable<string?> Strings(JsonElement element, string key) => element.GetProperty(key).EnumerateArray().Select(e => e.GetString());

    private static JsonDocument Document() => JsonDocument.Parse(File.ReadAllText(Path.Join(SuiteFactAttribute.Folder, Entries)));
}
