namespace EvidenceSite.Model;

/// <summary>Plain words. Two with the same words are equal, wherever they stand.</summary>
public sealed record TextRun(string Text) : Inline
{
    /// <summary>Where its stretches stand, by index; empty for words that stand in no file.</summary>
    public ImmutableArray<TextAnchor> Anchors { get; init; } = [];

    /// <summary>This run with more words behind it.</summary>
    /// <param name="place">Where they begin in the file.</param>
    public TextRun Followed(string text, Place place) => this with
    {
        Text = Text + text,
        // Words that go on in the same line need no anchor of their own.
        Anchors = PlaceOf(Text.Length) == place ? Anchors : Anchors.Add(new TextAnchor(Text.Length, place)),
    };

    /// <summary>The place of a character; null where it is not known.</summary>
    public Place? PlaceOf(int index)
    {
        for (var i = Anchors.Length - 1; i >= 0; i--)
        {
            var (start, place) = Anchors[i];
            if (start <= index) return place with { Column = place.Column + index - start };
        }
        return null;
    }

    public bool Equals(TextRun? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
