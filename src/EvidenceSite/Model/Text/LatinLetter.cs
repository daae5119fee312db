namespace EvidenceSite.Model;

/// <summary>Latin letters that Unicode does not take apart into a plain letter and a mark (NFKD), but that have a usual ASCII form.</summary>
public static class LatinLetter
{
    /// <summary>The ASCII form of such a letter; null for every other character.</summary>
    /// <param name="lower">In lower case.</param>
    public static string? Ascii(char lower) => lower switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        'ħ' => "h",
        _ => null,
    };
}
