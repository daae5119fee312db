namespace EvidenceSite.Tests.Search.Reader;

/// <summary>That a word stands in a document.</summary>
/// <param name="Mask">The fields: bit 0 title, 1 finding, 2 topic, 3 author, 4 abstract, 5 journal.</param>
public readonly record struct Posting(int Document, byte Mask, byte Level);
