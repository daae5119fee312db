namespace EvidenceSite.Csl.Locales;

/// <summary>Which locales apply for a language, and in which order (CSL 1.0.2, Locale Fallback).</summary>
internal static class LocaleChain
{
    private const string Root = "en-US";

    private static readonly ImmutableArray<(string Language, string Dialect)> PrimaryDialects =
    [
        ("af", "af-ZA"), ("ca", "ca-AD"), ("cs", "cs-CZ"), ("da", "da-DK"), ("de", "de-DE"), ("el", "el-GR"), ("en", "en-US"), ("es", "es-ES"),
        ("et", "et-EE"), ("fa", "fa-IR"), ("fi", "fi-FI"), ("fr", "fr-FR"), ("he", "he-IL"), ("hr", "hr-HR"), ("hu", "hu-HU"), ("is", "is-IS"),
        ("it", "it-IT"), ("ja", "ja-JP"), ("km", "km-KH"), ("ko", "ko-KR"), ("lt", "lt-LT"), ("lv", "lv-LV"), ("mn", "mn-MN"), ("nb", "nb-NO"),
        ("nl", "nl-NL"), ("nn", "nn-NO"), ("pl", "pl-PL"), ("pt", "pt-PT"), ("ro", "ro-RO"), ("ru", "ru-RU"), ("sk", "sk-SK"), ("sl", "sl-SI"),
        ("sr", "sr-RS"), ("sv", "sv-SE"), ("th", "th-TH"), ("tr", "tr-TR"), ("uk", "uk-UA"), ("vi", "vi-VN"), ("zh", "zh-CN"),
    ];

    /// <summary>A bare language means its primary dialect: "de" is "de-DE".</summary>
    public static string Normalise(string language)
    {
        var dialect = PrimaryDialects.FirstOrDefault(d => Same(d.Language, language)).Dialect;
        return dialect ?? language;
    }

    public static Locale Build(string language, IEnumerable<LocaleData> ofStyle, IReadOnlyCollection<CslLocale> files)
    {
        var normal = Normalise(language);
        var bare = Bare(normal);
        var styleLocales = ofStyle.ToList();
        return new(normal,
        [
            .. Files(files, Root),
            .. Files(files, Normalise(bare)),
            .. Files(files, normal),
            .. styleLocales.Where(l => l.Language.Length == 0),
            .. styleLocales.Where(l => Same(l.Language, bare)),
            .. styleLocales.Where(l => Same(l.Language, normal) && !Same(normal, bare)),
        ]);
    }

    private static IEnumerable<LocaleData> Files(IEnumerable<CslLocale> files, string language) =>
        files.Where(f => Same(Normalise(f.Language), language)).Select(f => f.Data);

    private static string Bare(string language) => language.Split('-')[0];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
