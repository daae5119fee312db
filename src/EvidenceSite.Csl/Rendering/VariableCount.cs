namespace EvidenceSite.Csl.Rendering;

/// <summary>How many variables were called, and how many of them were not empty.</summary>
internal readonly record struct VariableCount(int Called, int Filled);
