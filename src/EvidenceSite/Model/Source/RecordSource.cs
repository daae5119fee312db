namespace EvidenceSite.Model;

/// <summary>A record file as it was written.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Place">The file as a whole.</param>
/// <param name="Root">Its top block.</param>
public sealed record RecordSource(string Id, Place Place, SourceMapping Root);
