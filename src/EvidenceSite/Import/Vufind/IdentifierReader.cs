using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>
/// Collects the identifiers of an article from the addresses, which <c>url</c> and <c>spelling</c> both list, the latter without host.
/// The number in <c>id</c> says PubMed but is PubMed Central's; it is compared, never relied on, since other catalogues number otherwise.
/// </summary>
internal static partial class IdentifierReader
{
    /// <summary>Null, with a diagnostic, when the page names two articles of PubMed Central or none at all.</summary>
    public static PageIdentifiers? Read(PageFields page)
    {
        var addresses = Addresses(page).ToList();
        var pmcids = Distinct(addresses, a => Parsed<Pmcid>(a, Pmcid.TryParse));
        // Only where an address confirms that the number is meant so.
        var numbers = page.View["id"].Where(id => pmcids.Count > 0 && VufindNumber().IsMatch(id.Text));
        pmcids = Distinct(addresses.Concat(numbers), a => Parsed<Pmcid>(a, Pmcid.TryParse));
        if (pmcids.Count > 1)
        {
            page.Bag.Add(Codes.ImportIdentifiersDisagree, page.View.At(pmcids[1].Key),
                $"The page names two articles of PubMed Central, \"{pmcids[0].Value}\" and \"{pmcids[1].Value}\", and may name one",
                "Save the page again, or write the record by hand");
            return null;
        }
        var doi = One(page, "DOI", Distinct(addresses.Concat(page.View["doi_str_mv"]), a => Parsed<Doi>(a, Doi.TryParse)));
        var pmid = One(page, "PMID", Distinct(addresses, a => Parsed<Pmid>(a, Pmid.TryParse)));
        Pmcid? pmcid = pmcids.Count == 1 ? pmcids[0].Value : null;
        if (doi is not null || pmid is not null || pmcid is not null) return new(doi, pmid, pmcid, Other(page));
        page.Bag.Add(Codes.ImportFieldMissing, page.View.Start,
            "The page gives no DOI, PMID or PMCID, and a record is named by one of them",
            "Look whether the page was saved to its end, or write the record by hand");
        return null;
    }

    private delegate bool Parser<T>(string? text, out T id);

    private static T? Parsed<T>(StaffValue value, Parser<T> parser)
        where T : struct => parser(value.Text, out var id) ? id : null;

    private static List<KeyValuePair<StaffValue, T>> Distinct<T>(IEnumerable<StaffValue> values, Func<StaffValue, T?> parse)
        where T : struct =>
        [.. values.Where(v => parse(v) is not null).Select(v => KeyValuePair.Create(v, parse(v)!.Value)).DistinctBy(p => p.Value)];

    private static T? One<T>(PageFields page, string name, List<KeyValuePair<StaffValue, T>> found)
        where T : struct
    {
        if (found.Count == 0) return null;
        if (found.Count == 1) return found[0].Value;
        page.Disagree(found[1].Key,
            $"The page gives two values of {name}, \"{found[0].Value}\" and \"{found[1].Value}\"", "both are left out");
        return null;
    }

    // Addresses only: a bare number in the text is no identifier.
    private static IEnumerable<StaffValue> Addresses(PageFields page)
    {
        foreach (var url in page.View["url"]) yield return url;
        if (page.Spelling is not { } spelling) yield break;
        foreach (Match match in Path().Matches(spelling.Tail.Text))
        {
            var host = match.Value.StartsWith('/') ? "https://www.ncbi.nlm.nih.gov" : "";
            yield return new StaffValue(host + match.Value, spelling.Tail.Offset + match.Index);
        }
    }

    private static string? Other(PageFields page)
    {
        foreach (var url in page.View["url"])
        {
            var isWeb = Uri.TryCreate(url.Text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
            if (!isWeb) page.Unknown(url, $"The address \"{PageFields.Short(url.Text)}\" is not a http or https address");
            else if (!Doi.TryParse(url.Text, out _) && !Pmid.TryParse(url.Text, out _) && !Pmcid.TryParse(url.Text, out _)) return url.Text;
        }
        return null;
    }

    [GeneratedRegex("^pubmed-[1-9][0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex VufindNumber();

    [GeneratedRegex(
        @"(?<=^| )(/pmc/articles/PMC[0-9]+/?|/pubmed/[0-9]+/?|https?://(dx\.)?doi\.org/[^ ]+)(?= |$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
