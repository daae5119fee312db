namespace EvidenceSite.Search;

/// <summary>A word that a misspelt one may have meant.</summary>
/// <param name="Backwards">Its letters from the last to the first.</param>
/// <param name="Documents">How many documents have it, in whatever language.</param>
internal readonly record struct SpellingWord(string Backwards, int Documents)
{
    private const int Shortest = 4;
    private const int Longest = 24;

    /// <summary>The words worth suggesting, sorted by their backward form: letters only, and in two documents at least, since a word met once may be an error itself.</summary>
    public static ImmutableArray<SpellingWord> Of(TermTable table)
    {
        var words = new List<SpellingWord>();
        for (var term = 0; term < table.Keys.Length;)
        {
            var word = TermKey.Word(table.Keys[term]);
            var documents = table.DocumentCount(term++);
            while (term < table.Keys.Length && TermKey.Word(table.Keys[term]).SequenceEqual(word)) documents += table.DocumentCount(term++);
            if (documents > 1 && IsWord(word)) words.Add(new SpellingWord(Reversed(word), documents));
        }
        words.Sort((a, b) => string.CompareOrdinal(a.Backwards, b.Backwards));
        return [.. words];
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > Longest) return false;
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) return false;
        }
        return true;
    }

    private static string Reversed(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[word.Length];
        word.CopyTo(letters);
        letters.Reverse();
        return letters.ToString();
    }
}
