namespace EvidenceSite.Search;

/// <summary>A word that loses and gains endings while it is stemmed.</summary>
/// <param name="letters">The word, with room for one letter more.</param>
internal ref struct StemBuffer(Span<char> letters, int length)
{
    private readonly Span<char> letters = letters;

    public int Length { get; private set; } = length;

    public readonly ReadOnlySpan<char> Word => letters[..Length];

    public readonly char this[int index] => letters[index];

    public readonly bool Ends(string suffix) => Word.EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>Whether the word ends in one of these letters.</summary>
    public readonly bool EndsInAny(string endings) => Length > 0 && endings.Contains(letters[Length - 1]);

    /// <summary>Whether the last letters of this number begin at a place or behind it.</summary>
    public readonly bool IsIn(int region, int suffixLength) => Length - suffixLength >= region;

    public void Cut(int suffixLength) => Length -= suffixLength;

    /// <summary>Puts another ending in the place of one that is there.</summary>
    public void Replace(int suffixLength, string ending)
    {
        Length -= suffixLength;
        ending.CopyTo(letters[Length..]);
        Length += ending.Length;
    }

    /// <summary>The longest of some endings that the word has and that begins at a place or behind it.</summary>
    /// <param name="endings">The longer before the shorter.</param>
    public readonly string? Longest(ImmutableArray<string> endings, int from = 0)
    {
        foreach (var ending in endings)
        {
            if (IsIn(from, ending.Length) && Ends(ending)) return ending;
        }
        return null;
    }

    /// <summary>Cuts an ending off when the word has it and it begins at a place or behind it.</summary>
    public bool TryCut(string suffix, int from)
    {
        var cuts = IsIn(from, suffix.Length) && Ends(suffix);
        if (cuts) Cut(suffix.Length);
        return cuts;
    }

    public override readonly string ToString() => Word.ToString();
}
