namespace EvidenceSite.Search;

/// <summary>How neighbours in a sorted list begin alike.</summary>
internal static class SharedText
{
    /// <summary>How many UTF-16 code units two texts have in common at their beginning, never half a surrogate pair.</summary>
    public static int Length(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var shared = a.CommonPrefixLength(b);
        return shared > 0 && char.IsHighSurrogate(b[shared - 1]) ? shared - 1 : shared;
    }

    /// <summary>The shortest beginning of <paramref name="next"/> that sorts behind <paramref name="before"/>, to tell two shards apart.</summary>
    public static string Separator(string before, string next)
    {
        var length = Math.Min(SharedText.Length(before, next) + 1, next.Length);
        if (char.IsHighSurrogate(next[length - 1])) length++;
        return next[..length];
    }
}
