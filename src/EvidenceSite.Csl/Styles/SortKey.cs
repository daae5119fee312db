namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:key</c> of a <c>cs:sort</c>.</summary>
/// <param name="Element">What renders the text to sort by: a variable or a macro.</param>
/// <param name="Names">Name options that hold for this key only.</param>
internal sealed record SortKey(StyleElement Element, bool IsDescending, NameOptions Names);
