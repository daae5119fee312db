using EvidenceSite.Render;
using EvidenceSite.Theme.Colour;

namespace EvidenceSite.Theme;

/// <summary>The site's look: Razor templates, style sheet, scripts and the texts of the interface.</summary>
public static class RazorTheme
{
    private const string StyleSheet = "assets/site.css";

    /// <summary>The theme as the builder takes it.</summary>
    /// <param name="accent"><c>#rrggbb</c>.</param>
    /// <param name="files">Files that stand in for built-in ones; null for none.</param>
    public static Render.Theme Create(string accent, ThemeFiles? files = null) => new(NewRenderer, Assets(accent, files));

    /// <summary>A renderer for one worker.</summary>
    public static IPageRenderer NewRenderer() => new RazorPageRenderer();

    /// <summary>Style sheet, scripts and icon under <c>assets/</c>, ordered by path; the accent colour is worked into the style sheet and the icon.</summary>
    /// <exception cref="ArgumentException">The colour is not written as <c>#rrggbb</c>.</exception>
    public static ImmutableArray<OutputFile> Assets(string accent, ThemeFiles? files = null)
    {
        var colours = AccentColours.From(accent);
        return [.. ThemeFiles.BuiltIn.Under(files).In("assets/").Select(f => Finish(f.Key, f.Value, colours))];
    }

    /// <summary>The built-in texts of the interface: path and YAML, ordered by path.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> TextFiles => TextFilesWith(null);

    /// <summary>The texts of the interface, where those of a theme folder replace built-in ones or add a language.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> TextFilesWith(ThemeFiles? files) =>
        [.. ThemeFiles.BuiltIn.Under(files).In("text/").Select(f => KeyValuePair.Create(f.Key, ThemeFiles.TextOf(f.Value)))];

    private static OutputFile Finish(string path, ReadOnlyMemory<byte> bytes, AccentColours colours)
    {
        var target = OutputPath.Of(path);
        if (path == StyleSheet) return OutputFile.OfText(target, ThemeFiles.TextOf(bytes) + colours.ToCss());
        if (path.EndsWith(".svg", StringComparison.Ordinal))
        {
            return OutputFile.OfText(target, ThemeFiles.TextOf(bytes).Replace("#accent", colours.Light, StringComparison.Ordinal));
        }
        return new OutputFile(target, bytes);
    }
}
