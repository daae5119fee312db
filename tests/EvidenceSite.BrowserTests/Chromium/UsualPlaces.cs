namespace EvidenceSite.BrowserTests.Chromium;

/// <summary>Where installers put browsers on systems that do not add them to PATH.</summary>
internal static class UsualPlaces
{
    private static readonly ImmutableArray<string> OnMac =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly ImmutableArray<string> OnWindows =
        [@"Chromium\Application\chrome.exe", @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    private static readonly ImmutableArray<Environment.SpecialFolder> WindowsFolders =
        [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];

    public static ImmutableArray<string> OfThisSystem()
    {
        if (OperatingSystem.IsMacOS()) return OnMac;
        if (!OperatingSystem.IsWindows()) return [];
        return [.. OnWindows.SelectMany(file => WindowsFolders.Select(folder => Path.Combine(Environment.GetFolderPath(folder), file)))];
    }
}
