namespace EvidenceSite.Cli;

/// <summary>What the program sees of the world besides its arguments.</summary>
/// <param name="Variable">The value of an environment variable; null when it is not set.</param>
/// <param name="HasTerminal">True when a person watches both streams.</param>
internal sealed record Surroundings(TextWriter Output, TextWriter Error, Func<string, string?> Variable, bool HasTerminal)
{
    /// <summary>True when colours are welcome: a terminal, and no <c>NO_COLOR</c> (no-color.org) or dumb terminal.</summary>
    public bool HasColour => HasTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    public static Surroundings OfProcess()
    {
        // Elsewhere the system's encoding is UTF-8 already, and setting it would cost time.
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = System.Text.Encoding.UTF8;
        var watched = !Console.IsOutputRedirected && !Console.IsErrorRedirected;
        return new Surroundings(Console.Out, Console.Error, Environment.GetEnvironmentVariable, watched);
    }
}
