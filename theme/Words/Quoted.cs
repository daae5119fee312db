namespace EvidenceSite.Theme.Words;

/// <summary>Verbatim words between the quotation marks of their language.</summary>
internal static class Quoted
{
    public static string Of(string text, string? language) => Primary(language) switch
    {
        "es" or "fr" or "it" or "pt" or "ru" or "el" => $"«{text}»",
        "de" or "cs" => $"„{text}“",
        "ja" or "zh" => $"「{text}」",
        "sv" or "fi" => $"”{text}”",
        _ => $"“{text}”",
    };

    private static string Primary(string? language) => language?.Split('-')[0] ?? "";
}
