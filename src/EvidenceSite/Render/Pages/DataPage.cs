namespace EvidenceSite.Render;

/// <summary>What can be downloaded, and under which terms.</summary>
public sealed record DataPage(ImmutableArray<DataDownload> Downloads) : Page;
