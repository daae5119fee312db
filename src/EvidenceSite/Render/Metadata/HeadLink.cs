namespace EvidenceSite.Render;

/// <summary>One <c>link</c> element that leads machines on; no browser loads anything because of it.</summary>
/// <param name="Relation">A registered relation type (RFC 8288).</param>
/// <param name="MediaType">Null where the target is a page or a name.</param>
public readonly record struct HeadLink(string Relation, string Address, string? MediaType = null);
