namespace EvidenceSite.Import;

/// <summary>English names and ISO 639 codes of languages, as catalogues write them, and their BCP 47 tags.</summary>
internal static class LanguageNames
{
    private static readonly ImmutableArray<string> Table =
    [
        "ar ara Arabic", "bg bul Bulgarian", "bn ben Bengali", "ca cat Catalan", "cs cze Czech", "cy wel Welsh", "da dan Danish",
        "de ger German", "el gre Greek", "en eng English", "es spa Spanish", "et est Estonian", "eu baq Basque", "fa per Persian",
        "fi fin Finnish", "fr fre French", "ga gle Irish", "gl glg Galician", "he heb Hebrew", "hi hin Hindi", "hr hrv Croatian",
        "hu hun Hungarian", "id ind Indonesian", "is ice Icelandic", "it ita Italian", "ja jpn Japanese", "ko kor Korean",
        "lt lit Lithuanian", "lv lav Latvian", "ms may Malay", "nl dut Dutch", "no nor Norwegian", "pl pol Polish",
        "pt por Portuguese", "ro rum Romanian", "ru rus Russian", "sk slo Slovak", "sl slv Slovenian", "sr srp Serbian",
        "sv swe Swedish", "sw swa Swahili", "th tha Thai", "tr tur Turkish", "uk ukr Ukrainian", "ur urd Urdu",
        "vi vie Vietnamese", "zh chi Chinese", "zu zul Zulu",
    ];

    /// <summary>The two-letter tag of a name or code in any case; null when it is none of those known.</summary>
    public static string? Code(string text)
    {
        foreach (var row in Table)
        {
            if (row.Split(' ').Contains(text, StringComparer.OrdinalIgnoreCase)) return row[..2];
        }
        return null;
    }
}
