namespace EvidenceSite.Tests.Check.Passages;

public sealed class PassageIndexTests
{
    private const string Twelve = "one two three four five six seven eight nine ten eleven twelve";

    [Theory]
    [InlineData("zero " + Twelve + " thirteen", "1+12")]
    [InlineData("One, two; three (four) five six seven eight nine TEN.", "0+10")]
    [InlineData("two three four five six seven eight nine ten eleven", "0+10")]
    [InlineData("three four five six seven eight nine ten eleven twelve", "0+10")]
    [InlineData("one two three four five six seven eight nine", "")]
    [InlineData("one two three four five x six seven eight nine ten eleven twelve", "")]
    [InlineData("four five six seven eight nine ten eleven twelve thirteen fourteen", "")]
    [InlineData(Twelve + " and " + Twelve, "0+12 13+12")]
    [InlineData(Twelve + " " + Twelve, "0+12 12+12")]
    [InlineData("", "")]
    public void Ten_words_in_a_row_are_found_and_nine_are_not(string text, string passages)
    {
        var index = IndexedWords.Index("unrelated words of another source that say nothing of numbers at all", Twelve);
        var found = IndexedWords.Find(index, text);
        Assert.All(found, p => Assert.Equal(1, index.SourceOf(p.At)));
        Assert.Equal(passages, string.Join(' ', found.Select(p => $"{p.From}+{p.Length}")));
    }

    [Fact]
    public void A_passage_does_not_run_over_two_sections()
    {
        var index = IndexedWords.Index("one two three four five six\nseven eight nine ten eleven twelve");
        Assert.Empty(IndexedWords.Find(index, Twelve));
    }

    [Fact]
    public void Sections_and_words_are_told_by_their_place()
    {
        var index = IndexedWords.Index("", "a b\n" + Twelve, "", "zero " + Twelve);
        var found = IndexedWords.Find(index, Twelve).OrderBy(p => p.At).ToArray();
        Assert.Equal([1, 3], found.Select(p => index.SourceOf(p.At)));
        Assert.Equal([(2, 0), (1, 1)], found.Select(p => index.PlaceInSource(p.At)));
    }

    [Fact]
    public void What_stands_in_very_many_sources_is_nobodys_own()
    {
        string[] Abstracts(int count) => [.. Enumerable.Range(0, count).Select(i => $"{Twelve} own{i}")];
        Assert.Equal(64, IndexedWords.Find(IndexedWords.Index(Abstracts(64)), Twelve).Count);
        Assert.Empty(IndexedWords.Find(IndexedWords.Index(Abstracts(65)), Twelve));
        Assert.Empty(IndexedWords.Find(IndexedWords.Index(Abstracts(500)), Twelve));
    }

    [Fact]
    public void No_sources_hold_nothing() => Assert.Empty(IndexedWords.Find(IndexedWords.Index(), Twelve));
}
