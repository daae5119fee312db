using System.Globalization;

namespace EvidenceSite.Model;

/// <summary>The id of an article in PubMed Central, without its version: all versions are one article to us.</summary>
public readonly record struct Pmcid
{
    private const int Longest = 9;

    private readonly int number;

    private Pmcid(int number) => this.number = number;

    /// <summary>
    /// Reads <c>PMC10576387</c>, with or without version and label; PubMed Central's address, today's or the former;
    /// the <c>pubmed-</c> number of a VuFind catalogue; and the OAI-PMH identifier. Bare digits are refused: they would be a <see cref="Pmid"/>.
    /// </summary>
    public static bool TryParse(string? text, out Pmcid id)
    {
        id = default;
        var span = (text ?? "").AsSpan().Trim();
        if (!TryNumber(span, out var digits)) return false;
        var version = digits.IndexOf('.');
        if (version >= 0 && !IdentifierText.IsNumber(digits[(version + 1)..], Longest)) return false;
        if (version >= 0) digits = digits[..version];
        if (!IdentifierText.IsNumber(digits, Longest)) return false;
        id = new Pmcid(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>Such as <c>PMC10576387</c>.</summary>
    public override string ToString() => number == 0 ? "" : "PMC" + number.ToString(CultureInfo.InvariantCulture);

    public string Url => $"https://pmc.ncbi.nlm.nih.gov/articles/{this}/";

    private static bool TryNumber(ReadOnlySpan<char> text, out ReadOnlySpan<char> digits)
    {
        foreach (var numbered in (ReadOnlySpan<string>)["pubmed-", "oai:pubmedcentral.nih.gov:"])
        {
            digits = text;
            if (!text.StartsWith(numbered, StringComparison.OrdinalIgnoreCase)) continue;
            digits = text[numbered.Length..];
            return true;
        }
        text = IdentifierText.WithoutLabel(text, "pmcid");
        text = IdentifierText.FirstSegment(text, "pmc.ncbi.nlm.nih.gov/articles/", "ncbi.nlm.nih.gov/pmc/articles/");
        digits = IdentifierText.WithoutLabel(text, "pmc");
        return digits.Length < text.Length;
    }
}
