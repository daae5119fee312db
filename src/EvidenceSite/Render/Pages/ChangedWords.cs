namespace EvidenceSite.Render;

/// <summary>A stretch of words in the comparison of two texts.</summary>
/// <param name="Kind">Whether the words are in both texts, or in one of them.</param>
public readonly record struct ChangedWords(WordChange Kind, string Text);
