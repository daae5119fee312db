namespace EvidenceSite.Cite;

/// <summary>One cite as it shows in the text.</summary>
/// <param name="Id">Its own anchor on the page, so that the reference list can lead back.</param>
/// <param name="Number">The reference's number.</param>
/// <param name="Cite">What was written.</param>
public sealed record CiteMark(string Id, int Number, Model.Cite Cite)
{
    /// <summary>True when its locator is a section of the abstract, and no page or figure of the full text.</summary>
    public bool IsInAbstract { get; init; }
}
