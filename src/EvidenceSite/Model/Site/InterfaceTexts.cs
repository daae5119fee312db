using System.Collections.Frozen;

namespace EvidenceSite.Model;

/// <summary>The interface's texts in one language.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Values">By dotted key: <c>record.abstract</c>; a text with a count has a <c>.one</c> and an <c>.other</c>.</param>
public sealed record InterfaceTexts(string Language, FrozenDictionary<string, string> Values);
