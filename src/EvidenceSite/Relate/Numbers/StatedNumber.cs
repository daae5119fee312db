namespace EvidenceSite.Relate;

/// <summary>A number as a text states it.</summary>
/// <param name="Text">As written: <c>22</c>, <c>twenty-two</c>.</param>
internal readonly record struct StatedNumber(string Text, decimal Value);
