namespace EvidenceSite.Render;

/// <summary>The name of a row or column.</summary>
/// <param name="Language">The text's language where it is not the page's.</param>
public readonly record struct MapLabel(string Text, string? Language = null);
