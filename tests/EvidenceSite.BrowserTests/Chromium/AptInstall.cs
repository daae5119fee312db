namespace EvidenceSite.BrowserTests.Chromium;

/// <summary>Installs Chromium, and fonts for the scripts that records may be in, from the packages of Debian and its kin.</summary>
internal static class AptInstall
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly ImmutableArray<string> Packages = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];

    /// <summary>False where there is no apt-get, or no right to use it without a password.</summary>
    public static bool TryRun()
    {
        if (!OperatingSystem.IsLinux() || !Command.Succeeds(Patience, "apt-get", "--version")) return false;
        ImmutableArray<string> prefix = Environment.IsPrivilegedProcess ? [] : ["sudo", "-n"];
        if (prefix.Length > 0 && !Command.Succeeds(Patience, "sudo", "-n", "true")) return false;

        Console.Error.WriteLine($"No browser found: installing {string.Join(", ", Packages)} with apt-get. This is done once and takes a minute or two.");
        return Run([.. prefix, "apt-get", "-qq", "update"])
            && Run([.. prefix, "apt-get", "-qq", "install", "-y", "--no-install-recommends", .. Packages]);
    }

    private static bool Run(ImmutableArray<string> line) => Command.Succeeds(Patience, line[0], [.. line[1..]]);
}
