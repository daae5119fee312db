namespace EvidenceSite.Import;

/// <summary>Page ranges whose last number leaves out what it shares with the first.</summary>
internal static class PageRange
{
    /// <summary><c>205-7</c> becomes <c>205-207</c>; other texts stay as they are.</summary>
    public static string Expand(string text)
    {
        var parts = text.Split('-');
        if (parts.Length != 2 || parts[1].Length == 0 || parts[1].Length >= parts[0].Length || !parts[1].All(char.IsAsciiDigit)) return text;
        var kept = parts[0][..^parts[1].Length];
        return parts[0][kept.Length..].All(char.IsAsciiDigit) ? $"{parts[0]}-{kept}{parts[1]}" : text;
    }
}
