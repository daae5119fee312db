using System.Globalization;
using EvidenceSite.Search;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>A document as other programs are given it: the same words in the same fields that our index is made of.</summary>
/// <param name="Path">From the root of the pages, <c>record/PMC1/</c>.</param>
/// <param name="Shown">What a result shows beside the title.</param>
/// <param name="Fields">The texts of each field.</param>
internal sealed record PeerDocument(string Path, string Language, string Title, string Shown, ImmutableDictionary<SearchField, ImmutableArray<string>> Fields)
{
    /// <summary>DOI, PMID and the like, each with its name before it; empty for what is no record.</summary>
    public ImmutableArray<string> Identifiers { get; init; } = [];

    /// <summary>All that have a page of their own: findings and claims stand on those of their study and brief.</summary>
    public static IEnumerable<PeerDocument> All(Catalogue catalogue) =>
        DocumentList.Of(catalogue).Where(document => document.Kind is not (DocumentKind.Finding or DocumentKind.Claim)).Select((document, number) => Of(document, number));

    private static PeerDocument Of(SearchDocument document, int number)
    {
        // The id of a page is an address, which is no name for a folder.
        var folder = document.Kind == DocumentKind.Page ? number.ToString(CultureInfo.InvariantCulture) : document.Id;
        var shown = string.Join(". ", new[] { string.Join("; ", document.Authors.Take(3)), document.Source, document.Year.ToString(CultureInfo.InvariantCulture), document.Note }.Where(text => text.Length > 0));
        var fields = document.Texts().GroupBy(text => text.Field).ToImmutableDictionary(group => group.Key, group => group.Select(text => text.Text).ToImmutableArray());
        return new PeerDocument($"{document.Kind.ToString().ToLowerInvariant()}/{folder}/", document.Language, document.Title, shown, fields)
        {
            Identifiers = document is { Kind: DocumentKind.Record, Study.Record: { } record } ? [.. Named(record)] : [],
        };
    }

    private static IEnumerable<string> Named(Record record)
    {
        if (record.Doi is { } doi) yield return $"DOI {doi}";
        if (record.Pmid is { } pmid) yield return $"PMID {pmid}";
        if (record.Pmcid is { } pmcid) yield return $"PMCID {pmcid}";
    }
}
