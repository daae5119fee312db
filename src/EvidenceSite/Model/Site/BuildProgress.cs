namespace EvidenceSite.Model;

/// <summary>How far a build is. Reported a few times a stage, not once an item.</summary>
/// <param name="Stage">The step's name.</param>
/// <param name="Done">Items finished in this stage.</param>
/// <param name="Total">Items in this stage; 0 when not known.</param>
public sealed record BuildProgress(string Stage, int Done, int Total);
