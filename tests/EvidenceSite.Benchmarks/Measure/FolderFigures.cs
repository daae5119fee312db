namespace EvidenceSite.Benchmarks.Measure;

/// <summary>The files of one kind in an index.</summary>
/// <param name="Largest">Bytes of the largest.</param>
internal sealed record FolderFigures(string Folder, int Files, long Bytes, int Largest);
