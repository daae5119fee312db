namespace EvidenceSite.Import;

/// <summary>Titles of journals in the case that title pages have.</summary>
internal static class TitleWords
{
    private static readonly ImmutableArray<string> Small =
    [
        "a", "an", "and", "as", "at", "but", "by", "de", "del", "der", "des", "di", "du", "en", "et", "for", "für", "in", "la", "le", "nor", "of", "on", "or", "the", "to",
        "und", "y", "e", "o", "from", "with",
    ];

    /// <summary>
    /// Catalogues write only the first word of a title large. Words with a capital of their own stay as they are, and so do small
    /// words, but for the first and one behind a colon.
    /// </summary>
    public static string Capitalise(string title)
    {
        var words = title.Replace(" : ", ": ", StringComparison.Ordinal).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var isFirst = i == 0 || words[i - 1].EndsWith(':') || words[i - 1].EndsWith('.');
            if (word.Length == 0 || !char.IsLower(word[0]) || word.Any(char.IsUpper) || (!isFirst && Small.Contains(word, StringComparer.Ordinal))) continue;
            words[i] = char.ToUpperInvariant(word[0]) + word[1..];
        }
        return string.Join(' ', words);
    }
}
