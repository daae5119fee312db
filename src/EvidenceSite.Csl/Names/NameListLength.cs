namespace EvidenceSite.Csl.Names;

/// <summary>How much of a list of names is shown.</summary>
/// <param name="Shown">How many names from the first.</param>
/// <param name="IsComplete">These are all, and "et al." is not needed.</param>
/// <param name="UsesLast">The last name follows an ellipsis.</param>
internal readonly record struct NameListLength(int Shown, bool IsComplete, bool UsesLast);
