namespace EvidenceSite.Render;

/// <summary>A file offered on the data page.</summary>
/// <param name="TextKey">Its name's key in the texts; its description's is the same with <c>-note</c>.</param>
/// <param name="MediaType">As a server would say it.</param>
public sealed record DataDownload(string TextKey, SiteAddress Address, string MediaType)
{
    /// <summary>Its size in bytes; null when it is small or not known yet.</summary>
    public int? Size { get; init; }
}
