namespace EvidenceSite.Tests.Model.Text;

public sealed class TextRunTests
{
    private static readonly Place Start = new("a.md", 3, 5);

    [Fact]
    public void Words_that_go_on_in_the_same_line_need_no_anchor()
    {
        var run = new TextRun("").Followed("One ", Start).Followed("two", Start with { Column = 9 });
        Assert.Equal("One two", run.Text);
        Assert.Single(run.Anchors);
        Assert.Equal(Start with { Column = 11 }, run.PlaceOf(6));
    }

    [Fact]
    public void Words_of_the_next_line_have_their_place_there()
    {
        var run = new TextRun("").Followed("One ", Start).Followed("two", new Place("a.md", 4, 3));
        Assert.Equal(new Place("a.md", 4, 4), run.PlaceOf(5));
        Assert.Equal(Start with { Column = 8 }, run.PlaceOf(3));
    }

    [Fact]
    public void Words_that_stand_in_no_file_have_no_place() => Assert.Null(new TextRun("One").PlaceOf(0));

    [Fact]
    public void Runs_with_the_same_words_are_equal_wherever_they_stand()
    {
        var placed = new TextRun("").Followed("One", Start);
        Assert.Equal(new TextRun("One"), placed);
        Assert.Equal(new TextRun("One").GetHashCode(), placed.GetHashCode());
        Assert.NotEqual(new TextRun("Two"), placed);
    }
}
