namespace EvidenceSite.Cite;

/// <summary>A stretch of a citation or reference: both are runs first, text last.</summary>
/// <param name="Format">All that applies.</param>
/// <param name="Link">Where it leads; null for plain text.</param>
public readonly record struct CiteRun(string Text, CiteFormat Format = CiteFormat.None, string? Link = null)
{
    /// <summary>Runs without their formats and links.</summary>
    public static string TextOf(IEnumerable<CiteRun> runs) => string.Concat(runs.Select(run => run.Text));
}
