namespace EvidenceSite.Search;

/// <summary>An author, a journal or a topic to suggest while somebody types.</summary>
/// <param name="Key">What typing is compared with: the folded name, from one of its words on.</param>
/// <param name="Name">As shown.</param>
/// <param name="Facet">The facet's rank in the root.</param>
/// <param name="Value">The value's number in it.</param>
/// <param name="Documents">How many documents have it.</param>
internal readonly record struct Suggestion(string Key, string Name, int Facet, int Value, int Documents);
