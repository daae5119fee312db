namespace EvidenceSite.Search;

/// <summary>The smallest stretch that is a word of its own: letters, or a number.</summary>
/// <param name="Text">Folded; empty when nothing is left of it.</param>
/// <param name="Start">In the original text.</param>
/// <param name="End">Behind its last unit.</param>
internal readonly record struct Piece(string Text, int Start, int End);
