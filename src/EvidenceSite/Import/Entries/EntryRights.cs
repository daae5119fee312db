using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>What an entry says of rights. A licence is taken from an address or a statement only; without one nothing is written.</summary>
internal static partial class EntryRights
{
    public static ImmutableArray<LicenceGrant> Read(ImportEntry entry, EntryOrigin origin, DiagnosticBag bag)
    {
        if (entry.Rights.Count == 0) return [];
        var all = string.Join(' ', entry.Rights.Select(r => r.Text));
        var licence = LicenceLink.Only(all, out var doubt);
        var copyright = entry.Rights.Find(r => Notice().IsMatch(r.Text))?.Text;
        var words = entry.Rights.Select(r => r.Text).Where(t => t != copyright && !IsAddress(t)).ToList();
        var address = licence is { Url.Length: > 0 } ? licence.Url : entry.Rights.Select(r => r.Text).FirstOrDefault(IsAddress);
        // A notice of copyright alone is common and no fault; a statement that names a licence unclearly is.
        if (doubt is not null && doubt != "name no licence")
            bag.Add(Codes.ImportLicenceUnclear, entry.Rights[0].Place, $"The rights of the article {doubt}; the record gets the words and no licence id",
                "Look the licence up at the publisher's and add it by hand, with where it was read under evidence");
        if (licence is null && address is null && words.Count == 0)
        {
            // A notice of copyright by itself grants nothing; some go on to say what is allowed.
            if (copyright is null || !Grant().IsMatch(copyright)) return [];
            words.Add(copyright);
            copyright = null;
        }
        return
        [
            new LicenceGrant
            {
                AppliesTo = "article", Spdx = licence?.Spdx, Url = address, Copyright = copyright, Statement = words.Count == 0 ? null : string.Join(' ', words),
                CheckedOn = origin.On ?? entry.SourceDate, Evidence = origin.Words,
            },
        ];
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !text.Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(@"permi|licen[cs]e|reserved|re-?use|distribut", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Grant();

    [GeneratedRegex(@"^\W{0,3}(?:©|\([cC]\)|Copyright\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Notice();
}
