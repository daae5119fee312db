namespace EvidenceSite.Render;

/// <summary>What became of some words between two texts.</summary>
public enum WordChange
{
    Kept,
    Added,
    Removed,
}
