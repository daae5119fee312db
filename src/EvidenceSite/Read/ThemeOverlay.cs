namespace EvidenceSite.Read;

/// <summary>Puts the files of a theme folder in the place of the theme's own.</summary>
public static class ThemeOverlay
{
    /// <summary>All input files, and those of the theme that none of them replaces; in the same order every time.</summary>
    public static Outcome<ImmutableArray<InputFile>> Add(ImmutableArray<InputFile> builtIn, Outcome<ImmutableArray<InputFile>> input)
    {
        var replaced = input.Value.Where(f => f.Root == InputRoot.Theme).Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var themed = builtIn.Where(f => !replaced.Contains(f.Name));
        return input with { Value = [.. input.Value.Concat(themed).OrderBy(f => f.Root).ThenBy(f => f.Name, StringComparer.Ordinal)] };
    }
}
