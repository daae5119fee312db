namespace EvidenceSite.Csl.Numbers;

/// <summary>A number in a field, or what stands between two.</summary>
internal readonly record struct NumberPart(string Text, bool IsSeparator);
