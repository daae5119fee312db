namespace EvidenceSite.BrowserTests.Chromium;

/// <summary>Looks for a browser that is already on the machine.</summary>
/// <param name="named">The value of <see cref="Variable"/>; null or empty when it is not set.</param>
/// <param name="folders">The folders of PATH, in their order.</param>
/// <param name="usualFiles">Where installers put browsers that are not on PATH.</param>
internal sealed class ChromiumSearch(string? named, ImmutableArray<string> folders, ImmutableArray<string> usualFiles)
{
    /// <summary>The environment variable that names the browser to use.</summary>
    public const string Variable = "EVIDENCESITE_CHROMIUM";

    private static readonly ImmutableArray<string> Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    public static ChromiumSearch OfThisMachine() => new(
        Environment.GetEnvironmentVariable(Variable),
        [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)],
        UsualPlaces.OfThisSystem());

    /// <summary>
    /// The browsers found, best first: each name in every folder before the next name. Only the named one when one is named:
    /// whoever names a browser wants that one and no other.
    /// </summary>
    /// <exception cref="InvalidOperationException">The named file is not there.</exception>
    public IEnumerable<string> Find()
    {
        if (!string.IsNullOrEmpty(named)) return [Named(named)];
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + Ending))).Concat(usualFiles).Where(File.Exists);
    }

    private static string Ending => OperatingSystem.IsWindows() ? ".exe" : "";

    private static string Named(string file) => File.Exists(file)
        ? file
        : throw new InvalidOperationException($"The environment variable {Variable} names \"{file}\", and there is no such file. Name the browser's program file, or unset the variable.");
}
