namespace EvidenceSite.Search;

/// <summary>A word of a text as the index knows it. What its parts mean is defined in TEXT.md beside this folder.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Position">Counted in words from 0; the parts of a compound have positions of their own.</param>
/// <param name="Start">Where it stands in the original text, in UTF-16 units.</param>
/// <param name="Length">Of the original, in UTF-16 units.</param>
public readonly record struct Token(string Text, int Position, int Start, int Length)
{
    /// <summary>
    /// How many positions it covers: 1 for a word, the number of its parts for a compound as a whole, which comes before its parts and has
    /// the position of the first.
    /// </summary>
    public int Span { get; init; } = 1;

    /// <summary>The place behind its last unit in the original text.</summary>
    public int End => Start + Length;
}
