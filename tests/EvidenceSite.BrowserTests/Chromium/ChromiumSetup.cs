using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests.Chromium;

/// <summary>
/// Gets a browser for the tests, so that a fresh machine needs nothing but the .NET SDK: one that is there, else one from
/// the system's packages, else Playwright's own.
/// </summary>
internal static class ChromiumSetup
{
    private const string HowToInstall =
        "The browser tests need Chromium, Chrome or Edge. None was found on PATH or in the usual places, and installing one failed: "
        + "apt-get is missing, not permitted or offline, and so is Playwright's own download. Install Chromium by hand (on Debian and Ubuntu: "
        + "\"sudo apt-get install chromium\"; on macOS: \"brew install --cask chromium\"; on Windows: Edge is part of the system), or set the environment variable "
        + ChromiumSearch.Variable + " to the program file of a browser, and run the tests again.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The program file of a browser that starts.</summary>
    /// <exception cref="InvalidOperationException">There is none and none could be installed; the message says what to do.</exception>
    public static string Provide(IPlaywright playwright) =>
        Working(ChromiumSearch.OfThisMachine().Find())
        ?? Working([playwright.Chromium.ExecutablePath])
        ?? (AptInstall.TryRun() ? Working(ChromiumSearch.OfThisMachine().Find()) : null)
        ?? (Download() ? Working([playwright.Chromium.ExecutablePath]) : null)
        ?? throw new InvalidOperationException(HowToInstall);

    /// <summary>Starts it for tests: headless, and silent towards the network.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Provide(playwright),
        Headless = true,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    });

    // On Ubuntu "chromium" may be a script that only tells to install a snap. On Windows the question would open a window.
    private static string? Working(IEnumerable<string> files) =>
        files.FirstOrDefault(file => File.Exists(file) && (OperatingSystem.IsWindows() || Command.Succeeds(Patience, file, "--version")));

    private static bool Download()
    {
        Console.Error.WriteLine("No browser found: downloading Playwright's Chromium. This is done once.");
        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0;
    }
}
