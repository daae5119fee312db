namespace EvidenceSite.Model;

/// <summary>A link whose scheme is known to be harmless.</summary>
/// <param name="Target">An absolute http, https or mailto address, <c>/path/</c> within the site, or <c>#place</c> on the page.</param>
/// <param name="Place">Its first character.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Content, Place Place) : Inline;
