using System.Text;

namespace EvidenceSite.Import;

/// <summary>Names a record: by PubMed Central's number, PubMed's or the DOI, and only without those by author, year and title.</summary>
internal static class EntryId
{
    private const int TitleWords = 4;

    public static string Of(Record record, DiagnosticBag bag)
    {
        if (record.Pmcid is { } pmcid) return pmcid.ToString();
        if (record.Pmid is { } pmid) return $"PMID{pmid}";
        if (record.Doi is { } doi) return Slug(doi.ToString());
        var author = record.Authors.Length == 0 ? "" : record.Authors[0].Family ?? record.Authors[0].Literal ?? "";
        var words = Ascii(record.Title).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3).Take(TitleWords);
        var name = string.Join('-', new[] { Ascii(author), record.Issued?.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture) ?? "", string.Join('-', words) }.Where(p => p.Length > 0));
        var id = Slug(name);
        if (!ItemId.IsValid(id)) id = "record-" + Checksum(record.Title);
        bag.Add(Codes.ImportIdWithoutIdentifier, record.Place, $"The entry has no DOI, PMID or PMCID; the record is named \"{id}\"");
        return id;
    }

    private static string Slug(string text)
    {
        var slug = string.Concat(text.Select(c => ItemId.IsCharacter(c) ? c : '-'));
        return slug[..Math.Min(slug.Length, ItemId.MaximumLength)].Trim('.', '-', '_');
    }

    // Letters without accents in lower case; everything else parts words.
    private static string Ascii(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (!char.IsLetter(c) && c < '\u0300' && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    // Titles in other scripts leave no letters for a name.
    private static string Checksum(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
