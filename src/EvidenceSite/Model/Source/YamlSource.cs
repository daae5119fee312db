namespace EvidenceSite.Model;

/// <summary>A vocabulary, configuration or text file as it was written.</summary>
/// <param name="Place">The file as a whole.</param>
/// <param name="Root">Its top block; an empty mapping when the file is empty or missing.</param>
public sealed record YamlSource(Place Place, SourceNode Root)
{
    /// <summary>Stands for a file that is not there.</summary>
    public static YamlSource Missing(string path) => new(Place.WholeFile(path), new SourceMapping([], Place.WholeFile(path)));

    /// <summary>False for a file that is there but could not be read: that was reported, and what it lacks says nothing.</summary>
    public bool WasRead { get; init; } = true;
}
