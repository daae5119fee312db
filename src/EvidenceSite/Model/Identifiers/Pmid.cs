using System.Globalization;

namespace EvidenceSite.Model;

/// <summary>The number of an article in PubMed: one to eight digits, without check digit.</summary>
public readonly record struct Pmid
{
    private readonly int number;

    private Pmid(int number) => this.number = number;

    /// <summary>Reads the bare number, one after <c>PMID</c> or <c>info:pmid/</c>, or PubMed's address, today's or the former.</summary>
    public static bool TryParse(string? text, out Pmid id)
    {
        id = default;
        var span = (text ?? "").AsSpan().Trim();
        span = IdentifierText.WithoutLabel(IdentifierText.WithoutLabel(span, "info:pmid/"), "pmid");
        span = IdentifierText.FirstSegment(span, "pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/");
        if (!IdentifierText.IsNumber(span, 8)) return false;
        id = new Pmid(int.Parse(span, NumberStyles.None, CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>The digits, such as <c>37833801</c>.</summary>
    public override string ToString() => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);

    public string Url => $"https://pubmed.ncbi.nlm.nih.gov/{this}/";
}
