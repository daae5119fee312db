namespace EvidenceSite.Check;

/// <summary>Words of a text that stand in the same order in a source.</summary>
/// <param name="Run">Tells apart the texts of one file; a passage is within one.</param>
/// <param name="From">Its first word in that text.</param>
/// <param name="At">Its first word in the index of sources.</param>
/// <param name="Length">In words; at least <see cref="PassageIndex.Least"/>.</param>
internal readonly record struct FoundPassage(int Run, int From, int At, int Length)
{
    /// <summary>How far the text is behind the index; the same for all words of the passage.</summary>
    public int Shift => At - From;
}
