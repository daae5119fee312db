namespace EvidenceSite.BrowserTests.Support;

/// <summary>A link or a loaded file of a page.</summary>
/// <param name="Written">As it stands in the page.</param>
/// <param name="Target">As a browser resolves it.</param>
internal sealed record CrawledLink(Uri From, string Written, Uri Target)
{
    public override string ToString() => $"{From.AbsolutePath} → {Written}";
}
