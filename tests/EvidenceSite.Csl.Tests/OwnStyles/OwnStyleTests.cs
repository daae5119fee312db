using System.Text.RegularExpressions;
using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.OwnStyles;

/// <summary>
/// The styles that the product ships. Set EVIDENCESITE_UPDATE_GOLDEN=1 to write the golden files anew, and compare with the official styles
/// before they are committed (<see cref="OfficialStyleTests"/>).
/// </summary>
public sealed partial class OwnStyleTests
{
    private static readonly ImmutableArray<string> Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset",
        "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
        "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
        "thesis", "treaty", "webpage", "",
    ];

    private static readonly ImmutableArray<string> Fields =
    [
        """ "author": [{"family": "Holm", "given": "Astrid"}]""",
        """ "issued": {"date-parts": [[2021, 3, 4]]}""",
        """ "container-title": "The container" """,
        """ "publisher": "The publisher", "publisher-place": "Oslo" """,
        """ "volume": "12", "issue": "3", "page": "10-12", "number": "7", "edition": "2", "version": "1" """,
        """ "URL": "https://example.org/a", "accessed": {"date-parts": [[2022, 5, 6]]}""",
        """ "genre": "a kind", "status": "in press", "event-title": "The event", "collection-title": "The series" """,
    ];

    public static TheoryData<string, string> InEachLanguage => OwnStyle.InEachLanguage();

    [Fact]
    public void Every_style_that_is_shipped_is_tested() =>
        Assert.Equal(OwnFiles.StyleNames(), OwnStyle.All.Select(s => s.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(InEachLanguage))]
    public void A_style_is_read_without_faults_and_says_what_it_is(string name, string language)
    {
        var reading = CslStyle.Read(OwnFiles.Text(name + ".csl"));
        Assert.Empty(reading.Faults);
        Assert.NotEqual("", reading.Value!.Title);
        Assert.Equal("urn:evidencesite:style:" + name, reading.Value.Id);
        Assert.True(reading.Value.HasBibliography);
        Assert.Equal(language, new CitationProcessor(reading.Value, CslLocale.Shipped, language).Language);
    }

    [Theory]
    [MemberData(nameof(InEachLanguage))]
    public void Works_of_all_shapes_are_cited_as_approved(string name, string language) =>
        OwnGolden.Compare($"{name}.{language}", OwnGolden.Print(Shapes.Render(OwnStyle.Of(name).Read(), language)));

    [Theory]
    [MemberData(nameof(InEachLanguage))]
    public void The_first_articles_are_cited_as_approved(string name, string language)
    {
        var items = Small.Items(OwnFiles.Text("articles.json"));
        var document = new CitationProcessor(OwnStyle.Of(name).Read(), CslLocale.Shipped, language).Process(items, [Cluster.Of(items.Select(i => i.Id))]);
        var entries = document.Bibliography!.Entries.Select(e => new Rendered(e.Id, e.Run));
        OwnGolden.Compare($"articles.{name}.{language}", OwnGolden.Print(entries.Prepend(new("citation", document.Citations[0]))));
    }

    [Theory]
    [MemberData(nameof(InEachLanguage))]
    public void A_work_of_any_type_that_lacks_anything_leaves_no_gap(string name, string language)
    {
        var processor = new CitationProcessor(OwnStyle.Of(name).Read(), CslLocale.Shipped, language);
        foreach (var type in Types)
        {
            for (var fields = 0; fields < 1 << Fields.Length; fields++)
            {
                var chosen = Fields.Where((_, i) => (fields & (1 << i)) != 0);
                var json = $$"""[{"id": "a", "type": "{{type}}", {{string.Join(", ", chosen.Prepend("\"title\": \"The title of it\""))}}}]""";
                var document = processor.Process(Small.Items(json), [Cluster.Of("a")]);
                var text = document.Citations[0].ToText() + "\n" + document.Bibliography!.Entries[0].Run.ToText();
                Assert.False(Gap().IsMatch(text), json + "\n" + text);
            }
        }
    }

    // Empty brackets and quotation marks, two blanks, two marks that do not belong together, a mark after a blank.
    [GeneratedRegex(@"\(\)|\[\]|“”|«»|  |\.\.|,,|;;|::|[)\]]\.,|,\.|: *\.|: *$| [,.;:]|\( | \)|^[,.;: ]|undefined", RegexOptions.Multiline)]
    private static partial Regex Gap();
}
