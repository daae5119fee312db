namespace EvidenceSite.Cite;

/// <summary>One cite as it shows in the text.</summary>
/// <param name="Id">Its own anchor on the page, so that the reference list can lead back.</param>
/// <param name="Number">The reference's, by first citation: that of its anchor.</param>
/// <param name="Cite">What was written.</param>
public sealed record CiteMark(string Id, int Number, Model.Cite Cite)
{
    /// <summary>True when its locator is a section of the abstract, and no page or figure of the full text.</summary>
    public bool IsInAbstract { get; init; }

    /// <summary>What the style shows for it: a number, or authors and year, with the words before and after that were written.</summary>
    public ImmutableArray<CiteRun> Runs { get; init; } = [];

    /// <summary>What stands between it and the cite before, or the text: a bracket, a semicolon.</summary>
    public string Before { get; init; } = "";

    /// <summary>True for a further finding of the work that the mark before names, which need not be named again.</summary>
    public bool IsFurther { get; init; }

    /// <summary>What closes its cluster; empty for all but the last.</summary>
    public string After { get; init; } = "";

    /// <summary>What it shows as plain text.</summary>
    public string Label => CiteRun.TextOf(Runs);
}
