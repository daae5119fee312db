using EvidenceSite.Theme.Colour;

namespace EvidenceSite.Theme;

/// <summary>The site's look: Razor templates, style sheet, scripts and the texts of the interface.</summary>
public static class RazorTheme
{
    private const string StyleSheet = "assets/site.css";
    private const string StyleParts = "assets/css/";

    /// <summary>The theme as the builder takes it.</summary>
    public static Render.Theme Create() => new(
        BuiltInFiles.Read(),
        typeof(RazorTheme).Module.ModuleVersionId.ToString(),
        () => new RazorPageRenderer(),
        (files, site) => Assets(files, site.Accent));

    /// <summary>What stands under <c>assets/</c>, ready to publish: the accent colour is worked into the style sheet and the icon.</summary>
    /// <param name="files">The theme's files, built in or replaced.</param>
    /// <param name="accent"><c>#rrggbb</c>.</param>
    public static ImmutableArray<OutputFile> Assets(ImmutableArray<InputFile> files, string accent)
    {
        var colours = AccentColours.From(accent);
        var assets = files.Where(f => f.Root == InputRoot.Theme && f.Name.StartsWith("assets/", StringComparison.Ordinal))
            .ToLookup(f => f.Name.StartsWith(StyleParts, StringComparison.Ordinal));
        return [Style(assets[true], colours), .. assets[false].Select(f => Finish(f, colours))];
    }

    // Many small files are easier to keep, one is faster to load.
    private static OutputFile Style(IEnumerable<InputFile> parts, AccentColours colours) =>
        OutputFile.OfText(OutputPath.Of(StyleSheet), LeanStyle.Of(string.Concat(parts.OrderBy(p => p.Name, StringComparer.Ordinal).Select(TextOf)) + colours.ToCss()));

    private static OutputFile Finish(InputFile file, AccentColours colours)
    {
        var target = OutputPath.Of(file.Name);
        return Path.GetExtension(file.Name) switch
        {
            ".svg" => OutputFile.OfText(target, TextOf(file).Replace("#accent", colours.Light, StringComparison.Ordinal)),
            ".css" => OutputFile.OfText(target, LeanStyle.Of(TextOf(file))),
            ".js" => OutputFile.OfText(target, LeanScript.Of(TextOf(file))),
            _ => new OutputFile(target, file.Bytes),
        };
    }

    private static string TextOf(InputFile file) =>
        System.Text.Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
