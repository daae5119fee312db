namespace EvidenceSite.Search;

/// <summary>A piece of a document's text. A phrase never reaches from one piece into the next.</summary>
/// <param name="Language">Number of the language, see <see cref="SearchLanguage"/>.</param>
internal readonly record struct FieldText(SearchField Field, int Language, string Text);
