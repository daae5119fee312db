namespace EvidenceSite.Search;

/// <summary>A word of one language as one string: the forms of a word sort by word, then by language.</summary>
internal static class TermKey
{
    // No word contains it, and nothing sorts before it.
    private const char Separator = '\0';

    public static string Of(string word, int language) => string.Concat(word, [Separator, (char)('0' + language)]);

    public static ReadOnlySpan<char> Word(string key) => key.AsSpan(0, key.Length - 2);

    public static int Language(string key) => key[^1] - '0';
}
