namespace EvidenceSite.Theme.Words;

/// <summary>A piece of a text in which passages are marked: words, the beginning of a passage, or its end.</summary>
/// <param name="Text">The words; null for a beginning or an end.</param>
/// <param name="Opens">The passage that begins here, or goes on after one that it crosses; null otherwise.</param>
/// <param name="IsFirst">True where the passage begins, so that its anchor stands once.</param>
internal readonly record struct MarkedPiece(string? Text, Passage? Opens = null, bool IsFirst = false)
{
    /// <summary>The end of the passage opened last.</summary>
    public static MarkedPiece Close => default;
}
