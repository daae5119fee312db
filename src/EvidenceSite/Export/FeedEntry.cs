namespace EvidenceSite.Export;

/// <summary>One new thing: a brief or a study.</summary>
/// <param name="Url">Absolute; also its permanent id.</param>
/// <param name="Language">Of title and text; null when unknown.</param>
/// <param name="Text">Plain text; empty when there is no summary.</param>
/// <param name="Rights">Copyright and licence in words; null when unknown.</param>
internal sealed record FeedEntry(string Url, string Title, string? Language, PartialDate Date, string Text, ImmutableArray<string> Authors, string? Rights)
{
    /// <summary>The date as RFC 3339 wants it: midnight UTC, the first of what is not known.</summary>
    public static string Timestamp(PartialDate date) => $"{new PartialDate(date.Year, date.Month ?? 1, date.Day ?? 1)}T00:00:00Z";
}
