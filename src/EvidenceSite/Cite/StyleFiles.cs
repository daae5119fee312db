using EvidenceSite.Csl;

namespace EvidenceSite.Cite;

/// <summary>Reads the styles of the folder <c>styles/</c>. A style that cannot be used is reported and left out, the others stay.</summary>
internal static class StyleFiles
{
    /// <summary>Those that can be used, in the order of the files.</summary>
    public static ImmutableArray<OfferedStyle> Read(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics)
    {
        var read = files.Select(file => (File: file, Style: Read(file, diagnostics))).Where(found => found.Style is not null).ToList();
        var parents = read.Where(found => found.Style!.IsComplete && found.Style.Id.Length > 0).GroupBy(found => found.Style!.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Style!, StringComparer.Ordinal);
        var usable = ImmutableArray.CreateBuilder<OfferedStyle>();
        foreach (var (file, style) in read)
        {
            if (Complete(file, style!, parents, diagnostics) is { } complete) usable.Add(Offer(Path.GetFileNameWithoutExtension(file.Path), complete));
        }
        return [.. usable.Select(style => style with { Title = Short(style, usable) })];
    }

    // Titles of styles end in what tells them from their kin, which is of use only where those are offered too.
    private static string Short(OfferedStyle style, IEnumerable<OfferedStyle> all)
    {
        var name = NameOf(style);
        return all.Count(other => NameOf(other) == name) == 1 ? name : style.Title;
    }

    private static string NameOf(OfferedStyle style) =>
        style.Title.EndsWith(')') && style.Title.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? style.Title[..bracket] : style.Title;

    /// <summary>The style that the program brings along.</summary>
    public static OfferedStyle BuiltIn()
    {
        using var stream = typeof(StyleFiles).Assembly.GetManifestResourceStream(CitationSettings.UsualStyle + ".csl")!;
        using var reader = new StreamReader(stream);
        var style = Offer(CitationSettings.UsualStyle, CslStyle.Read(reader.ReadToEnd()).Value!);
        return style with { Title = NameOf(style) };
    }

    private static CslStyle? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var reading = CslStyle.Read(file.Text);
        foreach (var fault in reading.Faults)
        {
            var place = fault.Line > 0 ? new Place(file.Path, fault.Line, fault.Column) : Place.WholeFile(file.Path);
            if (fault.Severity == CslSeverity.Error) diagnostics.Add(Codes.StyleUnusable, place, fault.Message, "The other styles are offered; mend this one, or put a fresh copy of it here");
            else diagnostics.Add(Codes.StylePartIgnored, place, fault.Message, "The style is used without this part");
        }
        return reading.Value;
    }

    private static CslStyle? Complete(SourceFile file, CslStyle style, Dictionary<string, CslStyle> parents, DiagnosticBag diagnostics)
    {
        if (style.IsComplete) return style;
        if (parents.TryGetValue(style.Parent ?? "", out var parent)) return style.WithParent(parent);
        diagnostics.Add(
            Codes.StyleParentMissing, file.At(Math.Max(file.Text.IndexOf("independent-parent", StringComparison.Ordinal), 0)),
            $"The style depends on \"{style.Parent}\", which is the id of no style here that can be used",
            "Put the file of that style beside this one; the other styles are offered");
        return null;
    }

    private static OfferedStyle Offer(string id, CslStyle style) => new(id, style.Title.Length > 0 ? style.Title : id, style);
}
