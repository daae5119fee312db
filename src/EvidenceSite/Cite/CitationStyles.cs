using System.Collections.Concurrent;

namespace EvidenceSite.Cite;

/// <summary>The styles of a site, compiled once.</summary>
public sealed class CitationStyles
{
    private readonly ImmutableArray<OfferedStyle> offered;
    private readonly OfferedStyle site;
    private readonly bool raisesNumbers;
    private readonly ConcurrentDictionary<string, Citer> citers = new(StringComparer.Ordinal);

    private CitationStyles(ImmutableArray<OfferedStyle> offered, OfferedStyle site, bool raisesNumbers) =>
        (this.offered, this.site, this.raisesNumbers) = (offered, site, raisesNumbers);

    /// <summary>Changes whenever the engine does.</summary>
    public static string EngineVersion => typeof(Csl.CslStyle).Module.ModuleVersionId.ToString();

    /// <summary>Reads all styles. Those that cannot be used are reported; that the site's own cannot is an error.</summary>
    public static Outcome<CitationStyles> Compile(CitationSettings settings)
    {
        var diagnostics = new DiagnosticBag();
        var usable = StyleFiles.Read(settings.Files, diagnostics);
        var isThere = settings.Files.Any(file => Path.GetFileNameWithoutExtension(file.Path) == settings.Style);
        var site = usable.FirstOrDefault(style => style.Id == settings.Style);
        if (site is null && isThere) Report(settings, diagnostics);
        site ??= StyleFiles.BuiltIn();
        return new(new CitationStyles(Order(usable, site, settings.Offered), site, settings.RaisesNumbers), diagnostics.ToImmutable());
    }

    /// <summary>What makes citations in a language of the site.</summary>
    /// <param name="language">A BCP 47 tag; the words of a citation are those of the nearest language that the engine has, else English.</param>
    public Citer For(string language) => citers.GetOrAdd(language, Make);

    private Citer Make(string language)
    {
        var processors = offered.Select(style => new StyledProcessor(style, language)).ToImmutableArray();
        return new Citer(processors, processors.First(p => p.Style.Id == site.Id), raisesNumbers);
    }

    // The site's style is always among those offered, and at their head where nobody has put it elsewhere.
    private static ImmutableArray<OfferedStyle> Order(ImmutableArray<OfferedStyle> usable, OfferedStyle site, ImmutableArray<string>? offered)
    {
        var wanted = offered is { } names
            ? names.SelectMany(name => usable.Where(style => style.Id == name)).ToList()
            : [.. usable.OrderBy(style => style.Title, StringComparer.Ordinal).OrderBy(style => style.Id != site.Id)];
        return wanted.Exists(style => style.Id == site.Id) ? [.. wanted] : [site, .. wanted];
    }

    private static void Report(CitationSettings settings, DiagnosticBag diagnostics) => diagnostics.Add(
        Codes.SiteStyleUnusable, settings.StylePlace ?? Place.WholeFile("output-config/citations.yaml"),
        $"The site's style \"{settings.Style}\" has a fault that makes it unusable", "Mend its file, or name another style as \"style\" in citations.yaml");
}
