using EvidenceSite.Csl;

namespace EvidenceSite.Cite;

/// <summary>A style that references can be made in.</summary>
/// <param name="Id">Its file's name without <c>.csl</c>.</param>
/// <param name="Title">As it calls itself.</param>
internal sealed record OfferedStyle(string Id, string Title, CslStyle Style);
