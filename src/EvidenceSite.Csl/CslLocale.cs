using EvidenceSite.Csl.Locales;

namespace EvidenceSite.Csl;

/// <summary>The words and date shapes of one language. It does not change once read, and any number of threads may use it.</summary>
public sealed class CslLocale
{
    internal CslLocale(LocaleData data) => Data = data;

    /// <summary>As in "en-US".</summary>
    public string Language => Data.Language;

    internal LocaleData Data { get; }

    /// <summary>English, American and British, and Spanish, as they come with this library.</summary>
    public static ImmutableArray<CslLocale> Shipped => ShippedLocales.All;

    /// <summary>Reads a <c>locales-*.xml</c> file (CSL 1.0.2, Locale Files). Never throws for what the text contains.</summary>
    public static CslReading<CslLocale> Read(string xml) => LocaleReader.Read(xml);
}
