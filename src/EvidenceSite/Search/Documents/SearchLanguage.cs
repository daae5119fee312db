namespace EvidenceSite.Search;

/// <summary>
/// The languages whose words are stemmed. Every other one, and names, which must stay as they are, have number 0: their words are
/// found as they are written.
/// </summary>
internal static class SearchLanguage
{
    public const int None = 0;

    /// <summary>BCP 47 tags by number; the first means "undetermined" (ISO 639-2).</summary>
    public static ImmutableArray<string> Tags { get; } = ["und", "en", "es"];

    /// <summary>The number of a BCP 47 tag's language, whatever its script and region; 0 for null.</summary>
    public static int NumberOf(string? tag)
    {
        var end = tag is null ? 0 : tag.IndexOf('-', StringComparison.Ordinal);
        var number = Tags.IndexOf(end > 0 ? tag![..end] : tag ?? "");
        return Math.Max(number, None);
    }
}
