namespace EvidenceSite.Csl.Locales;

/// <summary>The locales within this library.</summary>
internal static class ShippedLocales
{
    public static readonly ImmutableArray<CslLocale> All = [Read("en-US.xml"), Read("es-ES.xml"), Read("en-GB.xml")];

    private static CslLocale Read(string file)
    {
        using var stream = typeof(ShippedLocales).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return CslLocale.Read(reader.ReadToEnd()).Value!;
    }
}
