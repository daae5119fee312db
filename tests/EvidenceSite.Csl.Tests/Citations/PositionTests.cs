using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Citations;

public sealed class PositionTests
{
    private const string Items = """[{"id": "a", "title": "A"}, {"id": "b", "title": "B"}]""";

    private const string Layout = """
        <choose>
          <if position="ibid-with-locator"><text term="ibid"/><text variable="locator" prefix=" "/></if>
          <else-if position="ibid"><text term="ibid"/></else-if>
          <else-if position="near-note"><text variable="title" suffix=" near"/></else-if>
          <else-if position="subsequent"><text variable="title"/><text variable="first-reference-note-number" prefix=" n"/></else-if>
          <else><text variable="title" suffix=" in full"/></else>
        </choose>
        """;

    [Fact]
    public void The_first_cite_is_in_full_and_the_next_of_the_same_is_ibid() => Assert.Equal(["A in full", "Ibid."], Notes(In(1, "a"), In(2, "a")));

    [Fact]
    public void Another_locator_is_told() => Assert.Equal(
        ["A in full", "Ibid. 5", "Ibid.", "Ibid. 6"],
        Notes(In(1, "a"), In(2, new Cite("a") { Locator = "5" }), In(3, new Cite("a") { Locator = "5" }), In(4, new Cite("a") { Locator = "6" })));

    [Fact]
    public void Without_the_locator_of_the_cite_before_it_is_no_ibid() =>
        Assert.Equal(["A in full", "A near"], Notes(In(1, new Cite("a") { Locator = "5" }), In(2, "a")));

    [Fact]
    public void After_a_citation_of_several_works_ibid_would_not_say_which() =>
        Assert.Equal(["A in full; B in full", "B near"], Notes(In(1, "a", "b"), In(2, "b")));

    [Fact]
    public void Within_a_citation_ibid_is_of_the_cite_before() => Assert.Equal(["A in full; ibid."], Notes(In(1, "a", "a")));

    [Fact]
    public void A_later_cite_refers_to_the_first_note() => Assert.Equal(["A in full", "B in full", "A n1"], Notes(In(1, "a"), In(2, "b"), In(9, "a")));

    [Fact]
    public void Citations_in_the_text_are_a_sequence_of_their_own() => Assert.Equal(["A in full", "B in full", "Ibid."], Notes(In(0, "a"), In(1, "b"), In(0, "a")));

    [Fact]
    public void The_caller_may_know_better() => Assert.Equal(["A"], Notes(In(1, new Cite("a") { Position = CitePosition.Subsequent })));

    private static Cluster In(int note, params string[] ids) => Cluster.Of(ids) with { Note = note };

    private static Cluster In(int note, Cite cite) => new([cite]) { Note = note };

    private static IEnumerable<string> Notes(params Cluster[] clusters)
    {
        var style = Small.Style(Layout).Replace("class=\"in-text\"", "class=\"note\"", StringComparison.Ordinal);
        return Small.Processor(style).Process(Small.Items(Items), [.. clusters]).Citations.Select(c => c.ToText());
    }
}
