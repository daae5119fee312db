namespace EvidenceSite.BrowserTests.Support;

/// <summary>Marks the classes that use the shared browser; xunit runs them one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
