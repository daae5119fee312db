namespace EvidenceSite.Export;

/// <summary>A study's status for files that have no language of their own: in English, as the words are known.</summary>
internal static class StatusText
{
    /// <summary>One word or two, as CSL writes its examples of <c>status</c>.</summary>
    public static string Word(StatusKind kind) => kind switch
    {
        StatusKind.Corrected => "corrected",
        StatusKind.Concern => "expression of concern",
        StatusKind.Retracted => "retracted",
        _ => "",
    };

    /// <summary>Status, date, notice and reason in one line; null for a study that stands.</summary>
    public static string? Of(RecordStatus status)
    {
        if (status.Kind == StatusKind.Current) return null;
        var word = Word(status.Kind);
        var date = status.On is { } on ? $" {on}" : "";
        var notice = status.Notice is { } doi ? $". Notice: {doi.Url}" : "";
        var reason = status.Reason is { } words ? $". Reason: {words.TrimEnd('.')}" : "";
        return $"{char.ToUpperInvariant(word[0])}{word[1..]}{date}{notice}{reason}.";
    }
}
