namespace EvidenceSite.Model;

/// <summary>Where a stretch of a text stands in its file, which may break and indent its lines.</summary>
/// <param name="Index">The stretch's first character in the text.</param>
/// <param name="Place">The same in the file.</param>
public readonly record struct TextAnchor(int Index, Place Place);
