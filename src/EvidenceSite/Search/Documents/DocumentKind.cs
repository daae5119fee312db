namespace EvidenceSite.Search;

/// <summary>What a search can find. The order is that of documents of the same year, from the last to the first.</summary>
internal enum DocumentKind
{
    Page,
    Glossary,
    Claim,
    Finding,
    Brief,
    Record,
}
