namespace EvidenceSite.Csl.Tests.OwnStyles;

/// <summary>One thing that a style made.</summary>
/// <param name="What">As in "book entry".</param>
internal sealed record Rendered(string What, Run Run);
