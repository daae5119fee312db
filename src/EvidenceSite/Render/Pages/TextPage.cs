using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>A page of plain text, such as "About".</summary>
public sealed record TextPage(ProsePage Text, Bibliography Bibliography) : Page;
